/**
 * Step 1 of the AdventureWorks example: from raw CSV files to a plan and its measurements.
 *
 * <p>{@link dev.incentive.examples.adventureworks.AdventureWorks} is the way in. Facts come from orders, resellers,
 * products and quotas; the survey answers come from another source, and their link to sales people is synthetic.
 */
@NullMarked
package dev.incentive.examples.adventureworks;

import org.jspecify.annotations.NullMarked;
