/**
 * Step 4 of the flow: measurements, that is, what was observed of each participant in a period, with source and evidence.
 */
@NullMarked
package dev.incentive.measurement;

import org.jspecify.annotations.NullMarked;
