package dev.incentive.testkit.breakpoint;

/**
 * Why behaviour can change somewhere.
 *
 * @param id for example {@code commission-tier-2}
 * @param words for example {@code tier 2 of commission begins at 80 % of the quota}
 */
record Reason(String id, String words) {}
