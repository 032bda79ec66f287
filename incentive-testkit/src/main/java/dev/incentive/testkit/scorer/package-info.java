/** Step 4 of the flow: what holds of a scorer. */
@NullMarked
package dev.incentive.testkit.scorer;

import org.jspecify.annotations.NullMarked;
