/**
 * The work every contender does: what a contender is, and the columns of data it is given.
 *
 * <p>First step of the flow: data from a fixed seed. {@code mixed}, {@code second}, {@code duckdb} and {@code peers} do
 * the work; the root package checks them, measures them and prints the table.
 */
@NullMarked
package dev.incentive.bench.work;

import org.jspecify.annotations.NullMarked;
