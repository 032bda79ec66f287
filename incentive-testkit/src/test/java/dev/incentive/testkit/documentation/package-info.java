/** Holds the pages about the laws to the laws. */
@NullMarked
package dev.incentive.testkit.documentation;

import org.jspecify.annotations.NullMarked;
