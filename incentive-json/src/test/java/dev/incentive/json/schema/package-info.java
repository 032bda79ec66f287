/** What the published JSON Schemas accept and refuse, held against the reader and the writer. */
@NullMarked
package dev.incentive.json.schema;

import org.jspecify.annotations.NullMarked;
