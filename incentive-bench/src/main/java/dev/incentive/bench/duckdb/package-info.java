/**
 * The mixed plan in SQL, by DuckDB inside the same process: in whole cents, in decimals written for speed, and in
 * decimals written as the plan says it.
 *
 * <p>Second step of the flow: loads the columns of {@code work} into tables; the root package measures.
 */
@NullMarked
package dev.incentive.bench.duckdb;

import org.jspecify.annotations.NullMarked;
