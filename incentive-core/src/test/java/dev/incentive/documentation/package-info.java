/**
 * Holds the documentation to the library: each table of
 * what a plan means to what is calculated.
 */
@NullMarked
package dev.incentive.documentation;

import org.jspecify.annotations.NullMarked;
