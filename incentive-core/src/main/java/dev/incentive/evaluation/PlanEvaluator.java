package dev.incentive.evaluation;

import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problems;
import dev.incentive.statement.Statement;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Digest;
import dev.incentive.value.PerformancePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Evaluates a resolved plan: exactly, and with the derivation of each amount.
 *
 * <p>Evaluation is a pure function of plan, participant, period and peer statistics: it does not depend on who else is
 * paid, on the order of participants, on time, locale, zone or threads. Immutable and thread-safe. Example:
 *
 * <pre>{@code
 * PlanEvaluator evaluator = PlanEvaluator.of(plan.resolve());
 * Evaluation result = evaluator.evaluate(population);
 * Money paid = result.statements().get(0).total(); // USD 50.00
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PlanEvaluator {

    /** The version of the rules; part of every digest. */
    public static final String SEMANTICS_VERSION = "1";

    private static final Logger LOG = LoggerFactory.getLogger(PlanEvaluator.class);

    private final ResolvedPlan plan;
    private volatile @Nullable DigestSource lastDigests;

    private PlanEvaluator(ResolvedPlan plan) {
        this.plan = Objects.requireNonNull(plan, "plan");
    }

    /**
     * An evaluator of a plan.
     *
     * @param plan the resolved plan
     * @return the evaluator
     */
    public static PlanEvaluator of(ResolvedPlan plan) {
        return new PlanEvaluator(plan);
    }

    /**
     * Evaluates a population: checks everybody's inputs, then the peer statistics, then each participant.
     *
     * @param population the participants and peers of one period
     * @return a statement or a failure for each participant
     * @throws IncentiveException with every problem at once if inputs do not fit the plan; then nobody is paid
     */
    public Evaluation evaluate(Population population) {
        check(population);
        PeerStatistics peers = PeerStatistics.of(population.participants(), plan.peerKinds(), population.period())
                .merge(PeerStatistics.of(population.peers(), plan.peerKinds(), population.period()));
        Evaluation evaluation = evaluated(population, peers);
        LOG.debug(
                "plan {} period {}: {} statements, {} failures",
                plan.plan().id(),
                population.period(),
                evaluation.statements().size(),
                evaluation.failures().size());
        return evaluation;
    }

    /**
     * Checks a population as evaluation does, and pays nobody.
     *
     * @param population the participants and peers of one period
     * @throws IncentiveException with every problem at once if inputs do not fit the plan
     */
    public void check(Population population) {
        PopulationCheck.of(plan, population).throwIfErrors("The population");
    }

    private Evaluation evaluated(Population population, PeerStatistics peers) {
        DigestSource digests = new DigestSource(plan, population.period(), peers);
        List<Statement> statements = new ArrayList<>();
        List<ParticipantFailure> failures = new ArrayList<>();
        for (Participant participant : population.participants()) {
            try {
                statements.add(statement(participant, population.period(), peers, digests));
            } catch (IncentiveException failed) {
                failures.add(new ParticipantFailure(participant.id(), population.period(), failed.problems()));
            }
        }
        return new Evaluation(statements, failures, digest(population));
    }

    private Digest digest(Population population) {
        return new CanonicalWriter()
                .text(SEMANTICS_VERSION)
                .text(plan.digest().hex())
                .part(population)
                .finish();
    }

    /**
     * The peer statistics of some members; statistics of all parts of a population, merged in any order, are those of
     * the population.
     *
     * @param members participants and peers
     * @param period the performance period, in which events count
     * @return the statistics
     * @throws IncentiveException with every problem if somebody's inputs do not fit the plan
     */
    public PeerStatistics peerStatistics(Iterable<? extends Participant> members, PerformancePeriod period) {
        Problems problems = new Problems();
        ParticipantCheck check = new ParticipantCheck(plan, period, problems);
        int index = 0;
        for (Participant member : members) {
            check.run(member, Place.ROOT.at(index));
            index++;
        }
        problems.throwIfErrors("The members");
        return PeerStatistics.of(members, plan.peerKinds(), period);
    }

    /**
     * Evaluates one participant.
     *
     * @param participant the participant
     * @param period the performance period
     * @param peers the statistics of the whole population, the participant included
     * @return the statement
     * @throws IncentiveException with every problem if the inputs do not fit the plan, if a value is undefined and the
     *     policy is to fail, if a custom scorer fails, or if an amount is out of range
     */
    public Statement evaluate(Participant participant, PerformancePeriod period, PeerStatistics peers) {
        Problems problems = new Problems();
        new ParticipantCheck(plan, period, problems).run(participant, Place.ROOT);
        problems.throwIfErrors("Participant '" + participant.id() + "'");
        return statement(participant, period, peers, digests(period, peers));
    }

    /**
     * What the custom parts of the plan give for one participant.
     *
     * @param participant the participant
     * @param period the performance period
     * @param peers the statistics of the whole population, the participant included
     * @return the results, each asked for when it is needed
     * @throws IncentiveException with every problem if the inputs do not fit the plan
     */
    public CustomResults customResults(Participant participant, PerformancePeriod period, PeerStatistics peers) {
        Problems problems = new Problems();
        new ParticipantCheck(plan, period, problems).run(participant, Place.ROOT);
        problems.throwIfErrors("Participant '" + participant.id() + "'");
        return new CustomResults(new ParticipantFacts(plan, participant, period, peers));
    }

    /** Who evaluates one participant after the other gives the same statistics each time. */
    private DigestSource digests(PerformancePeriod period, PeerStatistics peers) {
        DigestSource digests = lastDigests;
        if (digests == null || !digests.isFor(period, peers)) {
            digests = new DigestSource(plan, period, peers);
            lastDigests = digests;
        }
        return digests;
    }

    /**
     * What would pay more: for each component and each metric or milestone of it the nearest better input, all others
     * as they are.
     *
     * <p>Components with a custom scorer or payout rule are left out, as are inputs that are undefined and those that
     * no better value would raise.
     *
     * @param participant the participant
     * @param period the performance period
     * @param peers the statistics of everybody in the peer groups
     * @return the improvements in the order of the components
     * @throws IncentiveException with every problem if the inputs do not fit the plan
     */
    public List<Improvement> improvements(Participant participant, PerformancePeriod period, PeerStatistics peers) {
        Problems problems = new Problems();
        new ParticipantCheck(plan, period, problems).run(participant, Place.ROOT);
        problems.throwIfErrors("Participant '" + participant.id() + "'");
        return new Improvements(new ParticipantFacts(plan, participant, period, peers)).all();
    }

    /**
     * Where behaviour can change: for each component the values of each metric at which an edge of the plan is met, all
     * other inputs as they are.
     *
     * <p>Between two neighbouring values of a metric its attainments, scores and payouts follow one formula each, up to
     * what depends on amounts alone: floors and caps on payouts, and rounding. Edges that depend on something undefined
     * are left out, as are those of custom scorers and payout rules, which nobody can look into. Peers stay as they are.
     *
     * @param participant the participant
     * @param period the performance period
     * @param peers the statistics of everybody in the peer groups
     * @return the edges in the order of the components, of the metrics, and in which a component states them
     * @throws IncentiveException with every problem if the inputs do not fit the plan
     */
    public List<Edge> edges(Participant participant, PerformancePeriod period, PeerStatistics peers) {
        Problems problems = new Problems();
        new ParticipantCheck(plan, period, problems).run(participant, Place.ROOT);
        problems.throwIfErrors("Participant '" + participant.id() + "'");
        return ValueEdges.all(new ParticipantFacts(plan, participant, period, peers));
    }

    private Statement statement(
            Participant participant, PerformancePeriod period, PeerStatistics peers, DigestSource digests) {
        ParticipantFacts facts = new ParticipantFacts(plan, participant, period, peers);
        return Statement.builder()
                .participant(participant.id())
                .name(participant.name())
                .plan(plan.plan().id())
                .period(period)
                .addAllLines(new ParticipantEvaluation(facts, participant.id()).lines())
                .digest(digests.of(participant))
                .build();
    }
}
