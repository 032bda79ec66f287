/** Codecs of measurements: participants with what was observed of them. Not exported. */
@NullMarked
package dev.incentive.json.measurement;

import org.jspecify.annotations.NullMarked;
