package dev.incentive.testkit.benchmark;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerKind;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.benchmark.PeerValues;
import dev.incentive.benchmark.Pool;
import dev.incentive.columnar.Column;
import dev.incentive.columnar.ColumnLayout;
import dev.incentive.columnar.ColumnName;
import dev.incentive.columnar.CompiledPlan;
import dev.incentive.columnar.Outputs;
import dev.incentive.columnar.ParticipantColumns;
import dev.incentive.columnar.PeerCounts;
import dev.incentive.columnar.PeerFigures;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.Scorer;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Everything of the library that is gathered in parts and merged. */
final class BuiltInMerges {

    private static final PerformancePeriod PERIOD = PerformancePeriod.quarter(2026, 1);
    private static final Metric NPS = CustomerMetrics.netPromoterScore(1);

    private BuiltInMerges() {}

    /** The table. */
    static List<MergeSubject<?, ?>> table() {
        return List.of(
                tallies(),
                pools(CustomerMetrics.customerRetention()),
                pools(NPS),
                values(),
                statistics(CustomerMetrics.customerRetention()),
                statistics(NPS),
                columns("the mean", PeerStatistic.mean()),
                columns("the median", PeerStatistic.median()),
                columns("the upper quartile", PeerStatistic.percentile("0.75")));
    }

    static MergeSubject<SurveyTally, SurveyTally> tallies() {
        RatingScale stars = new RatingScale(1, 5);
        return MergeSubject.gathering(
                        "survey tallies",
                        choices -> Results.tally(stars, choices),
                        members -> members.stream().reduce(SurveyTally.none(stars), SurveyTally::merge),
                        SurveyTally::merge)
                .told(PeopleText::answers);
    }

    private static MergeSubject<Measurement, Pool> pools(Metric metric) {
        return MergeSubject.<Measurement, Pool>gathering(
                        "pools of " + metric.name(),
                        choices -> Results.of(metric, PERIOD, choices),
                        members -> members.stream().map(Pool::of).reduce(Pool.EMPTY, Pool::merge),
                        Pool::merge)
                .told(PeopleText::result);
    }

    private static MergeSubject<Rational, PeerValues> values() {
        return MergeSubject.<Rational, PeerValues>gathering(
                        "values of peers", Results::number, PeerValues::of, PeerValues::merge)
                .comparedBy(values -> values.ascending() + " with the sum " + values.sum(Optional.empty()));
    }

    private static MergeSubject<Participant, PeerStatistics> statistics(Metric metric) {
        PeopleDraw people = new PeopleDraw(metric, PERIOD, "region", List.of());
        List<PeerKind> kinds = List.of(new PeerKind(metric, "region", true));
        return MergeSubject.gathering(
                "statistics of " + metric.name(),
                choices -> people.from(choices).participant(),
                members -> PeerStatistics.of(members, kinds, PERIOD),
                PeerStatistics::merge);
    }

    /** Members in columns: who has more than the figure of a group is paid a bonus, which tells the figure. */
    private static MergeSubject<Member, Counted> columns(String name, PeerStatistic statistic) {
        CompiledPlan plan = plan(statistic);
        return MergeSubject.gathering(
                        "columns for " + name,
                        BuiltInMerges::member,
                        members -> new Counted(plan, members, plan.peers().count(columns(plan, members))),
                        Counted::merge)
                .comparedBy(Counted::paid);
    }

    private static Member member(Choices choices) {
        return new Member(choices.oneOf(1L, 2L, 3L, 7L, 100L), choices.below(2));
    }

    /** A member by revenue and the number of the team. */
    private record Member(long revenue, long team) {}

    /** The first pass over some members, which are kept for the passes after it. */
    private record Counted(CompiledPlan plan, List<Member> members, PeerCounts counts) {

        Counted merge(Counted other) {
            List<Member> all = new ArrayList<>(members);
            all.addAll(other.members);
            return new Counted(plan, all, counts.merge(other.counts));
        }

        /** What a member of each team is paid for each revenue there is. */
        String paid() {
            PeerFigures figures = plan.peers().after(counts);
            while (!figures.isComplete()) {
                figures = figures.after(figures.count(columns(plan, members)));
            }
            List<Member> tried = new ArrayList<>();
            for (long revenue : new long[] {0, 1, 2, 3, 5, 7, 50, 100}) {
                tried.add(new Member(revenue, 0));
                tried.add(new Member(revenue, 1));
            }
            return Arrays.toString(
                    plan.evaluate(columns(plan, tried), Outputs.TOTALS, figures).totals());
        }
    }

    private static CompiledPlan plan(PeerStatistic statistic) {
        Component bonus = Component.builder("bonus", "product-units")
                .benchmark(Benchmark.peers("team", statistic, Membership.WITH_PARTICIPANT))
                .attainment(Attainment.RATIO)
                .scorer(Scorer.threshold("1", Border.ABOVE))
                .payout(PayoutRule.flatBonus(Money.of("USD", "1")))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
        Plan plan = Plan.builder("merges")
                .currency(CurrencyUnit.of("USD"))
                .zone(ZoneOffset.UTC)
                .roundingMode(RoundingMode.HALF_UP)
                .addMetric(FinancialMetrics.productUnits())
                .addComponent(bonus)
                .build();
        return CompiledPlan.of(plan.resolve(), PERIOD, layout());
    }

    private static ColumnLayout layout() {
        return ColumnLayout.builder()
                .column(ColumnName.measured("product-units"), "1")
                .column(ColumnName.group("team"), "1")
                .build();
    }

    private static ParticipantColumns columns(CompiledPlan plan, List<Member> members) {
        return ParticipantColumns.builder(plan.layout(), members.size())
                .put(ColumnName.measured("product-units"), column(members, Member::revenue))
                .put(ColumnName.group("team"), column(members, Member::team))
                .build();
    }

    private static Column column(List<Member> members, ToLongFunction<Member> value) {
        return Column.of(members.stream().mapToLong(value).toArray());
    }
}
