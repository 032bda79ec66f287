/**
 * Holds the documentation to the library: the examples in the javadoc to the tests that execute them, and each table of
 * what a plan means to what is calculated.
 */
@NullMarked
package dev.incentive.documentation;

import org.jspecify.annotations.NullMarked;
