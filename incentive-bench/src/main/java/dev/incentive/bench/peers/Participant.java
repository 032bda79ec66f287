package dev.incentive.bench.peers;

import dev.incentive.bench.work.MixedRow;
import java.math.BigDecimal;

/** One participant of the mixed plan as a bean, the shape in which rule engines take their facts. */
public final class Participant {
    private final MixedRow row;
    private final GroupAnswers group;
    private final int answers;
    private BigDecimal pay = BigDecimal.ZERO;

    Participant(MixedRow row, GroupAnswers group) {
        this.row = row;
        this.group = group;
        this.answers = row.promoters() + row.passives() + row.detractors();
    }

    /**
     * The revenue.
     *
     * @return euros with two decimals
     */
    public BigDecimal getRevenue() {
        return row.revenue();
    }

    /**
     * The quota.
     *
     * @return euros with two decimals; zero where there is none
     */
    public BigDecimal getQuota() {
        return row.quota();
    }

    /**
     * The retention rate now.
     *
     * @return a ratio with four decimals
     */
    public BigDecimal getRetentionNow() {
        return row.retentionNow();
    }

    /**
     * The retention rate before.
     *
     * @return a ratio with four decimals; zero where there was none
     */
    public BigDecimal getRetentionBefore() {
        return row.retentionBefore();
    }

    /**
     * Answers of 9 and 10.
     *
     * @return how many there are
     */
    public int getPromoters() {
        return row.promoters();
    }

    /**
     * Answers of 0 to 6.
     *
     * @return how many there are
     */
    public int getDetractors() {
        return row.detractors();
    }

    /**
     * Answers of any kind.
     *
     * @return how many there are
     */
    public int getAnswers() {
        return answers;
    }

    /**
     * The answers of the peer group, the participant's own among them.
     *
     * @return the group's answers
     */
    public GroupAnswers getGroup() {
        return group;
    }

    /**
     * The milestones achieved.
     *
     * @return one bit for each, the lowest for the first
     */
    public int getMilestones() {
        return row.milestones();
    }

    /**
     * Adds a line of pay.
     *
     * @param line euros with two decimals
     */
    public void add(BigDecimal line) {
        pay = pay.add(line);
    }

    void clearPay() {
        pay = BigDecimal.ZERO;
    }

    /** The lines together, at most the plan's cap. */
    BigDecimal total() {
        return pay.min(Terms.CAP);
    }

    boolean achieved(int milestone) {
        return (row.milestones() >> milestone & 1) == 1;
    }
}
