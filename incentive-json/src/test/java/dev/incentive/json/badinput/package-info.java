/**
 * The catalogue of bad inputs: what people, programs and attackers write, and the answer that each must get.
 *
 * <p>The cases are data, in {@code bad-inputs/*.jsonl}; see {@link dev.incentive.json.badinput.BadInput} for the form.
 */
@NullMarked
package dev.incentive.json.badinput;

import org.jspecify.annotations.NullMarked;
