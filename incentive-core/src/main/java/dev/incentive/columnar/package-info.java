/**
 * Many participants at once: columns of scaled whole numbers in, columns of pay out, to the cent what
 * {@link dev.incentive.evaluation.PlanEvaluator} pays.
 *
 * <p>A {@link dev.incentive.columnar.CompiledPlan} is a resolved plan as a list of kernels for a
 * {@link dev.incentive.columnar.ColumnLayout}. Rows that are not proved to fit into 64 bits are evaluated exactly.
 */
@NullMarked
package dev.incentive.columnar;

import org.jspecify.annotations.NullMarked;
