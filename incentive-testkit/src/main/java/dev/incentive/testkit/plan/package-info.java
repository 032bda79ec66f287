/** Step 5 of the flow: laws of plans and of whoever pays by them. */
@NullMarked
package dev.incentive.testkit.plan;

import org.jspecify.annotations.NullMarked;
