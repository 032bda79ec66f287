package dev.incentive.bench.work;

import java.math.BigDecimal;

/**
 * One participant of the mixed plan, as programs usually hold one.
 *
 * @param revenue in euros, two decimals
 * @param quota in euros, two decimals; zero where there is none
 * @param retentionNow a ratio, four decimals
 * @param retentionBefore a ratio, four decimals; zero where there was none
 * @param promoters answers of 9 and 10
 * @param passives answers of 7 and 8
 * @param detractors answers of 0 to 6
 * @param milestones one bit for each milestone achieved, the lowest for the first
 * @param group the peer group, from 0 to 49
 */
public record MixedRow(
        BigDecimal revenue,
        BigDecimal quota,
        BigDecimal retentionNow,
        BigDecimal retentionBefore,
        int promoters,
        int passives,
        int detractors,
        int milestones,
        int group) {}
