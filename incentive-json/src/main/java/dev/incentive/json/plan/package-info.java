/** Codecs of plans: one for each family of definitions, with reading and writing side by side. Not exported. */
@NullMarked
package dev.incentive.json.plan;

import org.jspecify.annotations.NullMarked;
