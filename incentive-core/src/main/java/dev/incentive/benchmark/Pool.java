package dev.incentive.benchmark;

import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Measure;
import dev.incentive.metric.RatingScale;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * All underlying answers of a peer group together, for one metric.
 *
 * <p>Pools are mergeable: a commutative monoid with {@link #EMPTY}, so that any order and any partition of the members
 * leads to the same pool. Surveys add their counts, shares their parts and wholes; other forms add nothing. Immutable.
 *
 * <pre>{@code
 * Pool one = Pool.of(ShareMeasurement.of("retention", 8, 10));
 * Pool other = Pool.of(ShareMeasurement.of("retention", 1, 40));
 * Pool both = one.merge(other);
 * Rational kept = both.part(); // 9
 * Rational customers = both.whole(); // 50
 * }</pre>
 *
 * @param tally the survey answers
 * @param part the sum of the parts of shares
 * @param whole the sum of the wholes of shares
 * @since 0.1.0
 */
public record Pool(SurveyTally tally, Rational part, Rational whole) implements Canonical {

    /** No answers. */
    public static final Pool EMPTY = new Pool(SurveyTally.none(RatingScale.ZERO_TO_TEN), Rational.ZERO, Rational.ZERO);

    /** Checks that nothing is missing; no answers have no scale of their own. */
    public Pool {
        Objects.requireNonNull(tally, "tally");
        tally = tally.answers() == 0 ? SurveyTally.none(RatingScale.ZERO_TO_TEN) : tally;
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
    }

    /**
     * The answers of one member.
     *
     * @param measurement the member's measurement
     * @return the pool; empty for plain numbers and events, which cannot be pooled
     */
    public static Pool of(Measurement measurement) {
        if (measurement instanceof SurveyMeasurement survey) {
            return new Pool(survey.survey().tally(), Rational.ZERO, Rational.ZERO);
        }
        if (measurement instanceof ShareMeasurement share) {
            return new Pool(EMPTY.tally, share.part(), share.whole());
        }
        return EMPTY;
    }

    /**
     * Both pools together.
     *
     * @param other the other pool
     * @return the merged pool
     */
    public Pool merge(Pool other) {
        return new Pool(together(tally, other.tally), part.plus(other.part), whole.plus(other.whole));
    }

    private static SurveyTally together(SurveyTally left, SurveyTally right) {
        if (left.answers() == 0) {
            return right;
        }
        return right.answers() == 0 ? left : left.merge(right);
    }

    Outcome value(BenchmarkInput input, String group, Membership membership) {
        MeasuredValue reader = MeasuredValue.ofPeers(input.metric(), group);
        Pool others = membership == Membership.WITH_PARTICIPANT ? this : without(input);
        if (others.tally.answers() == 0 && others.whole.signum() == 0) {
            return Outcome.undefined(UndefinedReason.PEER_GROUP_EMPTY, "no answers in the peer group " + group);
        }
        Provenance provenance = Provenance.of(
                membership == Membership.WITH_PARTICIPANT
                        ? "all members' answers together, the participant's own included"
                        : "all other members' answers together");
        return input.metric().measure() instanceof Measure.Share
                ? reader.share(others.part, others.whole, provenance)
                : reader.pooled(others.tally, provenance);
    }

    private Pool without(BenchmarkInput input) {
        Optional<Measurement> own =
                input.participant().measurement(input.metric().id());
        return own.map(measurement -> minus(Pool.of(measurement))).orElse(this);
    }

    private Pool minus(Pool member) {
        if (whole.compareTo(member.whole) < 0) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.MEASUREMENT_INVALID,
                    Place.ROOT,
                    "a whole of " + member.whole + " in a peer group of " + whole,
                    "peer statistics that include the participant"));
        }
        return new Pool(
                member.tally.answers() == 0 ? tally : tally.without(member.tally),
                part.minus(member.part),
                whole.minus(member.whole));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.part(tally).number(part).number(whole);
    }
}
