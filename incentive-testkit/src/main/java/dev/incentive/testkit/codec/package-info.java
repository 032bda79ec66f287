/** Step 6 of the flow: laws of plans as documents, and of parts of your own in them. */
@NullMarked
package dev.incentive.testkit.codec;

import org.jspecify.annotations.NullMarked;
