/** Step 4 of the flow, where JSON is wanted: breakpoints as documents. */
@NullMarked
package dev.incentive.testkit.breakpoint.json;

import org.jspecify.annotations.NullMarked;
