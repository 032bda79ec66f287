package dev.incentive.bench.peers;

/** The answers of one peer group together, counted anew in every run. */
public final class GroupAnswers {
    private long promoters;
    private long detractors;
    private long answers;

    void clear() {
        promoters = 0;
        detractors = 0;
        answers = 0;
    }

    void count(Participant participant) {
        promoters += participant.getPromoters();
        detractors += participant.getDetractors();
        answers += participant.getAnswers();
    }

    /**
     * Answers of 9 and 10.
     *
     * @return how many the group gave
     */
    public long getPromoters() {
        return promoters;
    }

    /**
     * Answers of 0 to 6.
     *
     * @return how many the group gave
     */
    public long getDetractors() {
        return detractors;
    }

    /**
     * Answers of any kind.
     *
     * @return how many the group gave
     */
    public long getAnswers() {
        return answers;
    }
}
