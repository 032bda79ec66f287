/**
 * Step 0 of the flow: exact values. Fractions of integers, money, units, periods, ids, shares and digests; no binary
 * floating point anywhere.
 */
@NullMarked
package dev.incentive.value;

import org.jspecify.annotations.NullMarked;
