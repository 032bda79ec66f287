package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.People;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.benchmark.Uplift;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.Statement;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** G5, B1: what is paid does not depend on order, on batches or on who else is paid. */
class PopulationProperties {

    private static final PlanEvaluator EVALUATOR = PlanEvaluator.of(plan().resolve());

    @Property(tries = 300)
    void theOrderOfThePeopleDecidesTheOrderOfTheStatementsAndNothingElse(
            @ForAll("people") List<Participant> people, @ForAll Random random) {
        List<Participant> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        Evaluation one = evaluation(people, List.of());
        Evaluation other = evaluation(shuffled, List.of());
        assertThat(byParticipant(other)).isEqualTo(byParticipant(one));
        assertThat(failures(other)).isEqualTo(failures(one));
        List<String> order = shuffled.stream().map(Participant::id).toList();
        assertThat(other.statements())
                .extracting(Statement::participant)
                .isSubsetOf(order)
                .isSortedAccordingTo((left, right) -> Integer.compare(order.indexOf(left), order.indexOf(right)));
    }

    @Property(tries = 300)
    void batchesWithMergedPeerStatisticsPayTheSameAsAllAtOnce(
            @ForAll("people") List<Participant> people, @ForAll Random random) {
        List<List<Participant>> batches = batches(people, random);
        PeerStatistics peers = batches.stream()
                .map(batch -> EVALUATOR.peerStatistics(batch, Plans.QUARTER))
                .reduce(PeerStatistics.NOBODY, (left, right) -> right.merge(left));
        Map<String, Statement> statements = new TreeMap<>();
        Map<String, List<Problem>> failures = new TreeMap<>();
        for (Participant participant : batches.stream().flatMap(List::stream).toList()) {
            try {
                statements.put(participant.id(), EVALUATOR.evaluate(participant, Plans.QUARTER, peers));
            } catch (IncentiveException failed) {
                failures.put(participant.id(), failed.problems());
            }
        }
        assertThat(statements).isEqualTo(byParticipant(evaluation(people, List.of())));
        assertThat(failures).isEqualTo(failures(evaluation(people, List.of())));
    }

    @Property(tries = 300)
    void whoIsPaidDoesNotMatterToTheOthersAsLongAsTheyAreAllInTheirGroups(
            @ForAll("people") List<Participant> people, @ForAll Random random) {
        int paid = random.nextInt(people.size() + 1);
        Evaluation all = evaluation(people, List.of());
        Evaluation some = evaluation(people.subList(0, paid), people.subList(paid, people.size()));
        List<String> ids = people.subList(0, paid).stream().map(Participant::id).toList();
        Map<String, Statement> expected = byParticipant(all);
        expected.keySet().retainAll(ids);
        assertThat(byParticipant(some)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void everyoneGetsEitherAStatementOrAFailure(@ForAll("people") List<Participant> people) {
        Evaluation evaluation = evaluation(people, List.of());
        List<String> answered = new ArrayList<>(byParticipant(evaluation).keySet());
        answered.addAll(failures(evaluation).keySet());
        assertThat(answered)
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(Participant::id).toList());
    }

    @Property(tries = 300)
    void everyLineIsDerivedAndEveryTotalIsTheSumOfItsLines(@ForAll("people") List<Participant> people) {
        assertThat(evaluation(people, List.of()).statements()).allSatisfy(statement -> {
            Money sum = statement.lines().stream()
                    .map(line -> line.amount())
                    .reduce(Money::plus)
                    .orElseThrow();
            assertThat(statement.total()).isEqualTo(sum);
            assertThat(statement.lines())
                    .allSatisfy(line -> assertThat(line.derivation().recompute())
                            .isEqualTo(line.amount().value()));
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void somePeopleArePaidSomeFailAndSomeAreHeld(@ForAll("people") List<Participant> people) {
        Evaluation evaluation = evaluation(people, List.of());
        Statistics.label("failures")
                .collect(!evaluation.failures().isEmpty())
                .coverage(share -> share.check(true).percentage(percent -> percent >= 20));
        Statistics.label("held")
                .collect(evaluation.statements().stream()
                        .anyMatch(statement -> statement.toString().contains("HELD")))
                .coverage(share -> share.check(true).percentage(percent -> percent >= 20));
        Statistics.label("cut")
                .collect(evaluation.statements().stream()
                        .anyMatch(statement -> statement.cut().amount().signum() > 0))
                .coverage(share -> share.check(true).percentage(percent -> percent >= 10));
    }

    private static List<List<Participant>> batches(List<Participant> people, Random random) {
        List<Participant> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        List<List<Participant>> batches = new ArrayList<>();
        int start = 0;
        while (start < shuffled.size()) {
            int end = start + 1 + random.nextInt(shuffled.size() - start);
            batches.add(shuffled.subList(start, end));
            start = end;
        }
        return batches;
    }

    private static Evaluation evaluation(List<Participant> participants, List<Participant> peers) {
        Population.Builder population =
                Population.builder("plan", Plans.QUARTER).addAllParticipants(participants);
        peers.forEach(population::addPeer);
        return EVALUATOR.evaluate(population.build());
    }

    private static Map<String, Statement> byParticipant(Evaluation evaluation) {
        return evaluation.statements().stream()
                .collect(Collectors.toMap(Statement::participant, statement -> statement, (a, b) -> a, TreeMap::new));
    }

    private static Map<String, List<Problem>> failures(Evaluation evaluation) {
        return evaluation.failures().stream()
                .collect(Collectors.toMap(ParticipantFailure::participant, ParticipantFailure::problems));
    }

    private static Plan plan() {
        Component commission = Plans.commission(PayoutRule.tiered(
                        TierMode.WHOLE_AMOUNT, TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.01"), Tier.of("1", "0.05")))
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
        Component satisfaction = peers("satisfaction", "nps", Membership.WITH_PARTICIPANT, Attainment.DIFFERENCE)
                .scorer(Scorer.npsAboveAverage())
                .whenUndefined(UndefinedPolicy.HOLD)
                .build();
        Component loyalty = peers("loyalty", "retention", Membership.WITHOUT_PARTICIPANT, Attainment.RATIO)
                .scorer(Scorer.threshold("1", Border.ABOVE))
                .gate(Gate.attainment("commission", Border.AT_OR_ABOVE, "0.1"))
                .whenUndefined(UndefinedPolicy.HOLD)
                .build();
        Component growth = Component.builder("growth", "retention")
                .benchmark(Benchmark.priorPeriod(Uplift.absolute("0.05")))
                .attainment(Attainment.EXCESS)
                .scorer(Scorer.threshold("0.1", Border.AT_OR_ABOVE))
                .payout(PayoutRule.flatBonus(Money.of("USD", "100")))
                .build();
        return Plans.dollars()
                .addComponent(commission)
                .addComponent(satisfaction)
                .addComponent(loyalty)
                .addComponent(growth)
                .addCap(Cap.planTotal("400"))
                .build();
    }

    private static Component.Builder peers(String id, String metric, Membership membership, Attainment attainment) {
        return Component.builder(id, metric)
                .benchmark(Benchmark.pooledPeers("region", membership))
                .attainment(attainment)
                .payout(PayoutRule.flatBonus(Money.of("USD", "700")));
    }

    @Provide
    Arbitrary<List<Participant>> people() {
        return People.groups();
    }
}
