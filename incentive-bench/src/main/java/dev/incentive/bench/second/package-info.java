/**
 * The second plan by hand: as fast as it can be written, and as it is usually written.
 *
 * <p>Second step of the flow: reads the columns of {@code work}; the root package measures.
 */
@NullMarked
package dev.incentive.bench.second;

import org.jspecify.annotations.NullMarked;
