/**
 * Between text and values: strict parsing, reading with places and all problems at once, canonical writing.
 *
 * <p>Knows JSON and nothing of plans. Not exported.
 */
@NullMarked
package dev.incentive.json.document;

import org.jspecify.annotations.NullMarked;
