/** Guards the shape of the core: which package may use which, and what never appears in its class files. */
@NullMarked
package dev.incentive.architecture;

import org.jspecify.annotations.NullMarked;
