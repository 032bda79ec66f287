/**
 * Step 7 of the flow: payout rules, gates and caps, which turn an amount, an attainment or a score into money.
 *
 * <p>Order within a component: rule, then caps, then the gate, then one rounding.
 */
@NullMarked
package dev.incentive.payout;

import org.jspecify.annotations.NullMarked;
