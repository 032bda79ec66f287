/**
 * Step 1 of the examples: raw files as other systems export them, read cell by cell.
 *
 * <p>Whatever is wrong with a file is reported with file, line and column; no row is skipped.
 */
@NullMarked
package dev.incentive.examples.extract;

import org.jspecify.annotations.NullMarked;
