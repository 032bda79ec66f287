package dev.incentive.bench.peers;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The figures of the mixed plan as constants, so that no rule parses one while it fires. */
public final class Terms {
    /** Where the second tier begins, as a share of quota. */
    public static final BigDecimal SECOND_TIER = new BigDecimal("0.8");

    /** Where the fourth tier begins, as a share of quota. */
    public static final BigDecimal FOURTH_TIER = new BigDecimal("1.3");

    /** What the first tier pays when it is full, as a share of quota: 0.04 of 0.8. */
    public static final BigDecimal FIRST_TIER_PAY = new BigDecimal("0.032");

    /** What the first two tiers pay when they are full, as a share of quota: 0.06 of 0.2 more. */
    public static final BigDecimal SECOND_TIER_PAY = new BigDecimal("0.044");

    /** What the first three tiers pay when they are full, as a share of quota: 0.09 of 0.3 more. */
    public static final BigDecimal THIRD_TIER_PAY = new BigDecimal("0.071");

    /** Rate of the first tier. */
    public static final BigDecimal FIRST_RATE = new BigDecimal("0.04");

    /** Rate of the second tier. */
    public static final BigDecimal SECOND_RATE = new BigDecimal("0.06");

    /** Rate of the third tier. */
    public static final BigDecimal THIRD_RATE = new BigDecimal("0.09");

    /** Rate of the fourth tier. */
    public static final BigDecimal FOURTH_RATE = new BigDecimal("0.12");

    /** The share of quota that opens the retention bonus. */
    public static final BigDecimal GATE = new BigDecimal("0.5");

    /** The growth that earns the retention bonus. */
    public static final BigDecimal GROWTH = new BigDecimal("1.1");

    /** The retention bonus. */
    public static final BigDecimal RETENTION_BONUS = new BigDecimal("2500.00");

    /** The bonus for a score above the group's. */
    public static final BigDecimal PROMOTER_BONUS = new BigDecimal("1500.00");

    /** What all milestones together pay. */
    public static final BigDecimal MILESTONES = new BigDecimal("3000");

    /** The most the plan pays. */
    public static final BigDecimal CAP = new BigDecimal("60000.00");

    private static final BigDecimal[] WEIGHTS = {
        new BigDecimal("0.30"),
        new BigDecimal("0.25"),
        new BigDecimal("0.20"),
        new BigDecimal("0.15"),
        new BigDecimal("0.10")
    };

    private Terms() {}

    /**
     * The weight of one milestone.
     *
     * @param milestone its place, from 0 to 4
     * @return its weight
     */
    public static BigDecimal weight(int milestone) {
        return WEIGHTS[milestone];
    }

    /**
     * Rounds to cents, half up.
     *
     * @param amount the amount in euros
     * @return the amount with two decimals
     */
    public static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
