/** Step 3 of the flow: drawing numbers, measurements, people and whole plans, mostly where behaviour can change. */
@NullMarked
package dev.incentive.testkit.draw;

import org.jspecify.annotations.NullMarked;
