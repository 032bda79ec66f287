/**
 * Step 5 of the flow: benchmarks, that is, what a measurement is held against, and attainment, the comparison of both.
 */
@NullMarked
package dev.incentive.benchmark;

import org.jspecify.annotations.NullMarked;
