package dev.incentive.documentation;

import static dev.incentive.documentation.SmallPlans.QUARTER;
import static dev.incentive.documentation.SmallPlans.metric;
import static dev.incentive.documentation.SmallPlans.number;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.BenchmarkInput;
import dev.incentive.benchmark.Comparison;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerKind;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.benchmark.Progress;
import dev.incentive.benchmark.Uplift;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RatingScale;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.ArrayList;
import java.util.List;

/** The tables of the rules on benchmarks, attainment and peers. */
final class BenchmarkTables {

    private static final String KIND = "region";
    private static final Metric CSAT =
            metric("csat", Measure.topBoxShare(new RatingScale(1, 5), 4, 5), Unit.RATIO, Direction.HIGHER_IS_BETTER);

    private BenchmarkTables() {}

    static void addTo(TableChecks checks) {
        checks.add("benchmarks", "benchmark", row -> text(benchmark(row)))
                .add("benchmarks", "attainment", row -> text(attainment(row)));
        List<PeerStatistic> statistics =
                List.of(PeerStatistic.mean(), PeerStatistic.median(), PeerStatistic.percentile("0.75"));
        List<String> names = List.of("MEAN", "MEDIAN", "percentile 0.75");
        for (int index = 0; index < names.size(); index++) {
            PeerStatistic statistic = statistics.get(index);
            checks.add(
                            "peers",
                            names.get(index) + " with",
                            row -> ofValues(row, statistic, Membership.WITH_PARTICIPANT))
                    .add(
                            "peers",
                            names.get(index) + " without",
                            row -> ofValues(row, statistic, Membership.WITHOUT_PARTICIPANT));
        }
        checks.add(
                        "peers-together",
                        "POOLED with",
                        row -> ofAnswers(row, PeerStatistic.pooled(), Membership.WITH_PARTICIPANT))
                .add(
                        "peers-together",
                        "POOLED without",
                        row -> ofAnswers(row, PeerStatistic.pooled(), Membership.WITHOUT_PARTICIPANT))
                .add(
                        "peers-together",
                        "MEAN with",
                        row -> ofAnswers(row, PeerStatistic.mean(), Membership.WITH_PARTICIPANT));
        for (Progress.Clamp clamp : Progress.Clamp.values()) {
            checks.add("progress", clamp.name(), row -> progress(row, clamp));
        }
    }

    static String text(Outcome outcome) {
        return outcome instanceof Outcome.Defined defined
                ? defined.derivation().value().toString()
                : ((Outcome.Undefined) outcome).reason().name();
    }

    private static Metric metricOf(TableRow row) {
        Direction direction =
                row.text("better is").equals("lower") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
        return metric("result", Measure.number(), new Unit("units"), direction);
    }

    private static BenchmarkInput input(TableRow row) {
        Metric metric = metricOf(row);
        Participant.Builder person = Participant.builder("E1");
        String[] words = row.text("held against").split(" ", -1);
        if (words[0].equals("quota") && !words[1].equals("missing")) {
            person.addQuota(new Quota("result", Rational.of(words[1]), metric.unit(), Provenance.UNSTATED));
        }
        if (words[0].equals("prior") && !words[1].equals("missing,")) {
            person.addPriorMeasurement(number(metric, Rational.of(words[1].replace(",", ""))));
        }
        return new BenchmarkInput(metric, person.build(), QUARTER, PeerStatistics.NOBODY);
    }

    private static Benchmark written(String text) {
        String[] words = text.split(" ", -1);
        return switch (words[0]) {
            case "fixed" -> Benchmark.fixed(words[1]);
            case "quota" -> Benchmark.quota();
            case "external" -> Benchmark.external(words[1], Provenance.of("industry report"));
            default ->
                Benchmark.priorPeriod(
                        words[2].equals("relative") ? Uplift.relative(words[3]) : Uplift.absolute(words[3]));
        };
    }

    private static Outcome benchmark(TableRow row) {
        return written(row.text("held against")).value(input(row));
    }

    private static Outcome attainment(TableRow row) {
        return benchmark(row)
                .then(benchmark -> Comparison.valueOf(row.text("word"))
                        .of(measured(row.number("measured")), benchmark, input(row)));
    }

    private static Derivation measured(Rational value) {
        return Derivation.given("measured", value, Origin.MEASUREMENT);
    }

    private static String ofValues(TableRow row, PeerStatistic statistic, Membership membership) {
        Metric metric = SmallPlans.points();
        List<Participant> members = new ArrayList<>();
        List<String> values = new ArrayList<>(row.list("others"));
        values.add(0, row.text("own"));
        for (String value : values) {
            Participant.Builder member =
                    Participant.builder("E" + members.size()).putGroup(KIND, "North");
            if (!value.equals("undefined") && !value.equals(TableRow.NOTHING)) {
                member.addMeasurement(number(metric, Rational.of(value)));
            }
            members.add(member.build());
        }
        return peers(metric, members, statistic, membership);
    }

    private static String ofAnswers(TableRow row, PeerStatistic statistic, Membership membership) {
        List<Participant> members = new ArrayList<>();
        List<String> shares = new ArrayList<>(row.list("others"));
        shares.add(0, row.text("own"));
        for (String share : shares) {
            long satisfied = Long.parseLong(share.split(" of ", -1)[0]);
            long answers = Long.parseLong(share.split(" of ", -1)[1]);
            members.add(Participant.builder("E" + members.size())
                    .putGroup(KIND, "North")
                    .addMeasurement(SurveyMeasurement.of(
                            "csat",
                            new SurveyTally(
                                    new RatingScale(1, 5), List.of(answers - satisfied, 0L, 0L, satisfied, 0L))))
                    .build());
        }
        return peers(CSAT, members, statistic, membership);
    }

    private static String peers(
            Metric metric, List<Participant> members, PeerStatistic statistic, Membership membership) {
        PeerStatistics statistics =
                PeerStatistics.of(members, List.of(new PeerKind(metric, KIND, statistic.readsValues())), QUARTER);
        return text(Benchmark.peers(KIND, statistic, membership)
                .value(new BenchmarkInput(metric, members.get(0), QUARTER, statistics)));
    }

    private static String progress(TableRow row, Progress.Clamp clamp) {
        Attainment progress = Attainment.progressFrom(row.text("start"), clamp);
        BenchmarkInput input =
                new BenchmarkInput(metricOf(row), Participant.builder("E1").build(), QUARTER, PeerStatistics.NOBODY);
        return text(progress.of(
                measured(row.number("measured")),
                Derivation.given("target", row.number("target"), Origin.PLAN),
                input));
    }
}
