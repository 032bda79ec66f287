/**
 * The commands of the application: what each reads, and how it ends.
 */
@NullMarked
package dev.incentive.examples.command;

import org.jspecify.annotations.NullMarked;
