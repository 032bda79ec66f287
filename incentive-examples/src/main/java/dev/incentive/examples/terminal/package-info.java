/**
 * What the application says on the terminal: progress, the summary of a pay run, problems.
 */
@NullMarked
package dev.incentive.examples.terminal;

import org.jspecify.annotations.NullMarked;
