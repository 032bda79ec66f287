/** Arbitrary documents that use every type, at the borders of what can be written. */
package dev.incentive.json.arbitraries;
