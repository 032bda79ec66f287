/**
 * Step 1 of the flow: where the values that laws try come from.
 *
 * <p>Everything drawn is made of small whole numbers, the first of which always stands for what is simplest. So any
 * value, a whole plan with its people included, is made simpler by making its numbers fewer and smaller.
 */
@NullMarked
package dev.incentive.testkit.choice;

import org.jspecify.annotations.NullMarked;
