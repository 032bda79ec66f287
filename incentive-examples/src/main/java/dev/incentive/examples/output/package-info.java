/**
 * Step 3 of the application: the files of a pay run, which appear whole or not at all.
 */
@NullMarked
package dev.incentive.examples.output;

import org.jspecify.annotations.NullMarked;
