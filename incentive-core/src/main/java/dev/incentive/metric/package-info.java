/** Step 3 of the flow: metrics, that is, what is observed, in which unit and how it is read as a number. */
@NullMarked
package dev.incentive.metric;

import org.jspecify.annotations.NullMarked;
