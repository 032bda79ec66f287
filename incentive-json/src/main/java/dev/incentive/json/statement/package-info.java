/** Codecs of statements with their derivations, and of failures; reading recomputes. Not exported. */
@NullMarked
package dev.incentive.json.statement;

import org.jspecify.annotations.NullMarked;
