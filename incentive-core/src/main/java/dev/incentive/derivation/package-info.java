/**
 * Step 2 of the flow: numbers that know where they come from.
 *
 * <p>Evaluation calculates with {@link dev.incentive.derivation.Derivation}s: each arithmetic step yields the exact value
 * and, with it, the reason. So the explanation is not a second computation that could drift from the one that pays.
 */
@NullMarked
package dev.incentive.derivation;

import org.jspecify.annotations.NullMarked;
