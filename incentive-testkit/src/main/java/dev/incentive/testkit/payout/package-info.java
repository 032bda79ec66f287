/** Step 4 of the flow: what holds of a payout rule. */
@NullMarked
package dev.incentive.testkit.payout;

import org.jspecify.annotations.NullMarked;
