/**
 * Step 10 of the flow: evaluation of a resolved plan for one participant or a population, as a pure function.
 */
@NullMarked
package dev.incentive.evaluation;

import org.jspecify.annotations.NullMarked;
