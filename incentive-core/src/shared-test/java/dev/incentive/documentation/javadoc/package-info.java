/** Holds the examples in the javadoc of a module to the tests that execute them; every library module runs it. */
@NullMarked
package dev.incentive.documentation.javadoc;

import org.jspecify.annotations.NullMarked;
