package dev.incentive.testkit.scorer;

/**
 * Something that holds of some scorers and not of others, so that a scorer has to say whether it holds of it.
 *
 * <pre>{@code
 * ScorerSubject subject = ScorerSubject.of(scorer).rising().linearBetweenBorders();
 * boolean said = subject.traits().contains(ScorerTrait.RISING); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public enum ScorerTrait {
    /** The score never falls when the value rises, when an answer is raised, or when an event is added. */
    RISING,
    /** The score never rises when the value rises. */
    FALLING,
    /** The score follows from the attainment alone, whatever the unit and the benchmark. */
    SCALE_CONSISTENT,
    /** Between two neighbouring borders the score is a straight line. */
    LINEAR_BETWEEN_BORDERS,
    /** The same results of another period have the same score. */
    SAME_IN_EVERY_PERIOD
}
