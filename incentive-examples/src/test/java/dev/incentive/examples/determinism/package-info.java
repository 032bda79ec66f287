/**
 * Holds the library to its word that the same plan and inputs give the same bytes, wherever the virtual machine runs
 * and whichever one it is.
 */
@NullMarked
package dev.incentive.examples.determinism;

import org.jspecify.annotations.NullMarked;
