/** Step 4 of the flow: the inputs at which what a plan pays can begin to follow another formula, as test data. */
@NullMarked
package dev.incentive.testkit.breakpoint;

import org.jspecify.annotations.NullMarked;
