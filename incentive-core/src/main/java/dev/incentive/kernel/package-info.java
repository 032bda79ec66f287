/**
 * Operators over blocks of rows: whole numbers in, whole numbers out, each with a bound that is proved before a value
 * is believed.
 *
 * <p>This step knows nothing of plans. A {@link dev.incentive.kernel.Program} is a list of kernels; each fills one
 * column of a {@link dev.incentive.kernel.Block} from columns before it. Arithmetic wraps silently inside a kernel,
 * which is what lets the compiler of the Java machine use wide registers; a kernel therefore says how large its results
 * can be at most, and a block with a bound out of range is not believed but calculated by other means.
 */
@NullMarked
package dev.incentive.kernel;

import org.jspecify.annotations.NullMarked;
