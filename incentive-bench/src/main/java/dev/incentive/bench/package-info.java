/**
 * Checks every contender, measures it and prints one table.
 *
 * <p>Last step of the flow, after {@code work} (the data) and the packages of the contenders.
 */
@NullMarked
package dev.incentive.bench;

import org.jspecify.annotations.NullMarked;
