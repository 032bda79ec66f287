/** Step 4 of the flow: what holds of a benchmark, and of anything that is gathered in parts and merged. */
@NullMarked
package dev.incentive.testkit.benchmark;

import org.jspecify.annotations.NullMarked;
