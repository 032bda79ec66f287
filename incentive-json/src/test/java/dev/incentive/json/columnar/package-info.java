/** The columnar evaluator against the exact one, over plans drawn from the whole algebra. */
@NullMarked
package dev.incentive.json.columnar;

import org.jspecify.annotations.NullMarked;
