/** Codecs of the values that all documents share. Not exported. */
@NullMarked
package dev.incentive.json.value;

import org.jspecify.annotations.NullMarked;
