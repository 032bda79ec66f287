/**
 * Step 8 of the flow: the plan as written, its check as a whole, and the resolved plan that evaluators take.
 */
@NullMarked
package dev.incentive.plan;

import org.jspecify.annotations.NullMarked;
