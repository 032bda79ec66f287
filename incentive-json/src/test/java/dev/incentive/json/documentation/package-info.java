/** Holds the examples in the javadoc to the tests that execute them. */
@NullMarked
package dev.incentive.json.documentation;

import org.jspecify.annotations.NullMarked;
