/**
 * The mixed plan by hand: as fast as it can be written, as it is usually written, and in binary floating point.
 *
 * <p>Second step of the flow: reads the columns of {@code work}; the root package measures.
 */
@NullMarked
package dev.incentive.bench.mixed;

import org.jspecify.annotations.NullMarked;
