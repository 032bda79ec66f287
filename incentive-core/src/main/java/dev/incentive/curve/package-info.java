/**
 * Step 1 of the flow: the exact piecewise-linear function.
 *
 * <p>Every built-in payout rule is one, with a finite number of breakpoints. There is one definition of a rule and many
 * readers of it: paying, explaining, drawing, reviewing.
 */
@NullMarked
package dev.incentive.curve;

import org.jspecify.annotations.NullMarked;
