/**
 * Step 7 of the flow, for who uses jqwik: what can be drawn as arbitraries, and a domain for annotations.
 *
 * <p>Nothing else in the kit needs jqwik on the class path.
 */
@NullMarked
package dev.incentive.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
