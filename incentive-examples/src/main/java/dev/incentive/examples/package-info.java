/**
 * The application: the command line around the library.
 *
 * <p>The steps are {@code adventureworks} and {@code sample} (inputs), {@code payrun} (evaluation), {@code output}
 * (files), {@code terminal} (words) and {@code command} (one class for each command).
 */
@NullMarked
package dev.incentive.examples;

import org.jspecify.annotations.NullMarked;
