package dev.incentive.json;

import static dev.incentive.json.Documents.JSON;
import static dev.incentive.json.Documents.STATEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Quota;
import dev.incentive.payout.Condition;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.scoring.Window;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Digest;
import dev.incentive.value.Money;
import dev.incentive.value.Parameters;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WritingTest {

    private static final PerformancePeriod PERIOD = PerformancePeriod.of("2012-04-01", "2012-07-01");

    private static List<String> found(ThrowingCallable writing) {
        return Documents.problems(writing).stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    private static Plan.Builder plan() {
        return Plan.builder("p")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneId.of("UTC"));
    }

    private static Component.Builder component() {
        return Component.builder("c", "m").payout(PayoutRule.flatRate("0.1"));
    }

    private static Plan planOf(Component.Builder component) {
        return plan().addComponent(component.build()).build();
    }

    @Test
    void aTextThatCannotBeReadIsNotWritten() {
        assertThat(found(() -> JSON.write(plan().name("half \ud83d").build()))).containsExactly("DOCUMENT_TEXT /name");
        assertThat(found(() -> JSON.write(plan().name("two\nlines").build()))).containsExactly("DOCUMENT_TEXT /name");
        assertThat(found(() -> JSON.write(plan().name("x".repeat(4_097)).build())))
                .containsExactly("DOCUMENT_LIMIT /name");
    }

    @Test
    void allThatCannotBeWrittenIsReportedAtOnceAndNothingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Plan plan = plan().name("\t")
                .roundingMode(RoundingMode.UNNECESSARY)
                .addComponent(component()
                        .benchmark(new FixedBenchmark(Rational.of("0.1")
                                .times(Rational.ratio(1, 3))
                                .times(Rational.ratio(BigInteger.ONE, BigInteger.TEN.pow(40)))))
                        .payout(PayoutRule.flatBonus(Money.of("EUR", "5")))
                        .build())
                .build();
        assertThat(found(() -> JSON.write(plan, out)))
                .containsExactly(
                        "DOCUMENT_TEXT /name",
                        "DOCUMENT_WORD_UNKNOWN /rounding/mode",
                        "NUMBER_OUT_OF_RANGE /components/0/benchmark/value",
                        "CURRENCY_MISMATCH /components/0/payout/amount");
        assertThat(out.size()).isZero();
    }

    @Test
    void aConditionThatIsTooDeepIsNotWritten() {
        Condition condition = new Condition.Always();
        for (int depth = 0; depth < 100_000; depth++) {
            condition = new Condition.Not(condition);
        }
        Plan plan = planOf(component().gate(Gate.of(condition)));
        assertThat(found(() -> JSON.write(plan))).hasSize(1).first().asString().startsWith("DOCUMENT_LIMIT ");
    }

    @Test
    void aPlanThatIsTooLongIsNotWritten() {
        Plan.Builder plan = plan();
        for (int index = 0; index < 1_000; index++) {
            plan.addComponent(component().name("n".repeat(1_000)).build());
        }
        assertThat(found(() -> JSON.write(plan.build()))).containsExactly("DOCUMENT_LIMIT the document");
    }

    @Test
    void aListThatIsTooLongIsNotWritten() {
        Plan.Builder plan = plan();
        for (int index = 0; index < 1_001; index++) {
            plan.addComponent(component().build());
        }
        assertThat(found(() -> JSON.write(plan.build()))).containsExactly("DOCUMENT_LIMIT /components");
    }

    @Test
    void largerLimitsAllowMore() {
        Plan plan = plan().name("x".repeat(4_097)).build();
        IncentiveJson json = JSON.withPlanLimits(
                DocumentLimits.PLAN.withBytes(1 << 22).withRecordLength(1 << 22).withTextLength(1 << 20));
        assertThat(json.readPlan(json.write(plan))).isEqualTo(plan);
    }

    @Test
    void aCustomScorerThatFailsToSayWhatItIsIsNotWritten() {
        Scorer failing = new CustomScorer() {
            @Override
            public String name() {
                throw new IllegalStateException("no name");
            }

            @Override
            public Parameters parameters() {
                return null;
            }

            @Override
            public ScorerNeeds needs() {
                return ScorerNeeds.nothing();
            }

            @Override
            public Rational score(ScoringInput input) {
                return Rational.ONE;
            }
        };
        assertThat(found(() -> JSON.write(planOf(component().scorer(failing)))))
                .containsExactly(
                        "SCORER_FAILED /components/0/scorer/name", "SCORER_FAILED /components/0/scorer/parameters");
    }

    @Test
    void aDateHasFourDigitsForTheYear() {
        Event event = Event.of("e", LocalDate.of(10_000, 1, 1), "", "");
        Population population = Population.builder("p", PERIOD)
                .addParticipant(Participant.builder("1")
                        .addMeasurement(EventMeasurement.of("m", List.of(event)))
                        .build())
                .build();
        assertThat(found(() -> JSON.write(population)))
                .containsExactly("DOCUMENT_DATE /participants/0/measurements/0/events/0/date");
    }

    @Test
    void aGroupsNameIsText() {
        Population population = Population.builder("p", PERIOD)
                .addParticipant(Participant.builder("1").putGroup("\u0000", "x").build())
                .build();
        assertThat(found(() -> JSON.write(population))).containsExactly("DOCUMENT_TEXT /participants/0/groups");
    }

    @Test
    void numbersAreWrittenInFull() {
        Plan plan = planOf(component().benchmark(Benchmark.fixed("0.00000000000000000000000000000000000001")));
        assertThat(JSON.write(plan)).contains("\"value\": 0.00000000000000000000000000000000000001\n");
        Plan large = planOf(component().benchmark(new FixedBenchmark(Rational.of(new BigDecimal("1e20")))));
        assertThat(JSON.write(large)).contains("\"value\": 100000000000000000000\n");
    }

    @Test
    void onlyAWeightIsWrittenAsAFraction() {
        Rational third = Rational.ratio(1, 3);
        assertThat(found(() -> JSON.write(planOf(component().payout(new FlatRateCommission(third))))))
                .containsExactly("NUMBER_OUT_OF_RANGE /components/0/payout/rate");
        assertThat(found(() -> JSON.write(planOf(component().gate(new Gate(new Condition.Always(), third))))))
                .containsExactly("NUMBER_OUT_OF_RANGE /components/0/gate/shareWhenNotMet");
        Milestone milestone = new Milestone("a", "a", third, Achievement.once(), Window.duringPeriod());
        assertThat(JSON.write(planOf(component().scorer(new MilestoneScorer(List.of(milestone))))))
                .contains("\"weight\": \"1/3\"");
    }

    @Test
    void aMeasurementIsWrittenAsADecimalOrNotAtAll() {
        Quota quota = new Quota("m", Rational.ratio(100, 3), new Unit("USD"), Provenance.UNSTATED);
        Population population = Population.builder("p", PERIOD)
                .addParticipant(Participant.builder("1").addQuota(quota).build())
                .build();
        assertThat(found(() -> JSON.write(population)))
                .containsExactly("NUMBER_OUT_OF_RANGE /participants/0/quotas/0/value");
        assertThat(Documents.problems(() -> JSON.write(population)).get(0)).satisfies(problem -> {
            assertThat(problem.found()).isEqualTo("100/3");
            assertThat(problem.allowed()).isEqualTo("a decimal of at most 38 digits");
            assertThat(problem.hint()).isEqualTo("only weights may be fractions");
        });
    }

    private static Statement statement(StatementLine... lines) {
        return Statement.builder()
                .participant("1")
                .name("1")
                .plan("p")
                .period(PERIOD)
                .addAllLines(List.of(lines))
                .digest(new Digest("none"))
                .build();
    }

    @Test
    void aDerivationThatDoesNotRecombineIsNotWritten() {
        StatementLine line = Documents.JSON
                .readStatements(STATEMENTS)
                .statements()
                .get(0)
                .lines()
                .get(1);
        Derivation wrong = new Derivation.Step("sum", Operator.SUM, List.of(line.derivation()), Rational.of(99));
        StatementLine other = StatementLine.builder()
                .component("c")
                .name("c")
                .status(line.status())
                .earned(line.earned())
                .cut(line.cut())
                .derivation(wrong)
                .build();
        assertThat(found(() -> JSON.write(new StatementDocument(List.of(statement(other)), List.of()))))
                .containsExactly(
                        "DOCUMENT_INCONSISTENT /statements/0/lines/0/derivation/value",
                        "DOCUMENT_INCONSISTENT /statements/0/lines/0/amount",
                        "DOCUMENT_TEXT /statements/0/digest");
    }

    @Test
    void whatAScorersExceptionSaidIsWrittenWhateverItSaid() {
        Problem problem = Problem.error(ProblemCode.SCORER_FAILED, Place.ROOT, "two\nlines\u0000\ud800", "a score");
        ParticipantFailure failure = new ParticipantFailure("1", PERIOD, List.of(problem));
        String written = JSON.write(new StatementDocument(List.of(), List.of(failure)));
        assertThat(JSON.readStatements(written)
                        .failures()
                        .get(0)
                        .problems()
                        .get(0)
                        .found())
                .isEqualTo("two\nlines\u0000\uFFFD");
    }
}
