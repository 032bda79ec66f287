package dev.incentive.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.metric.CustomerMetrics;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    private final LawText text =
            new LawText("ACME-1", "Nobody is paid more than 100.", "every rule", "The budget ends there.", "the cap");

    private final Law<LongUnaryOperator, Long> law = new Law<>(
            text,
            rule -> true,
            rule -> choices -> choices.between(0L, 1000L),
            (rule, sold) -> rule.applyAsLong(sold) <= 100
                    ? Finding.holds()
                    : CounterExample.expecting("at most 100")
                            .butFound("" + rule.applyAsLong(sold))
                            .build());

    @Test
    void counterExample() {
        // example CounterExample
        CounterExample broken = CounterExample.expecting("at least 0.5, the score at 0.9")
                .butFound("0.4")
                .given("attainment", "1")
                .derivedBy("score by acme.growing = 0.4")
                .build();
        String found = broken.found(); // 0.4
        // end
        assertThat(found).hasToString("0.4");
    }

    @Test
    void finding() {
        // example Finding
        long paid = 120;
        Finding finding = paid <= 100
                ? Finding.holds()
                : CounterExample.expecting("at most 100").butFound("120").build();
        boolean holds = finding instanceof Finding.Holds; // false
        // end
        assertThat(holds).hasToString("false");
    }

    @Test
    void answer() {
        Scorer scorer = Scorer.custom("acme.score", ScorerNeeds.nothing(), in -> Rational.of("0.65"));
        ScoringInput input = ScoringInput.builder(
                        CustomerMetrics.customerRetention(), PerformancePeriod.quarter(2026, 1))
                .build();
        // example Answer
        Answer answer = Answer.to(() -> scorer.evaluate(input));
        String score = answer.text(); // 0.65
        Answer silent = Answer.to(() -> {
            throw new IllegalStateException("no map of regions");
        });
        String thrown = silent.text(); // threw java.lang.IllegalStateException: no map of regions
        // end
        assertThat(score).hasToString("0.65");
        assertThat(thrown).hasToString("threw java.lang.IllegalStateException: no map of regions");
    }

    @Test
    void law() {
        // example Law
        Law<LongUnaryOperator, Long> capped = new Law<>(
                new LawText(
                        "ACME-1", "Nobody is paid more than 100.", "every rule", "The budget ends there.", "the cap"),
                rule -> true,
                rule -> choices -> choices.between(0L, 1000L),
                (rule, sold) -> rule.applyAsLong(sold) <= 100
                        ? Finding.holds()
                        : CounterExample.expecting("at most 100")
                                .butFound("more")
                                .build());
        Finding aTenth = capped.check(sold -> sold / 10, 1000L);
        Finding aFifth = capped.check(sold -> sold / 5, 1000L);
        boolean aTenthHolds = aTenth instanceof Finding.Holds; // true
        boolean aFifthHolds = aFifth instanceof Finding.Holds; // false
        // end
        assertThat(aTenthHolds).hasToString("true");
        assertThat(aFifthHolds).hasToString("false");
    }

    @Test
    void lawReport() {
        // example LawReport
        LawReport held = new LawReport(text, 1000, 400, Optional.empty());
        LawReport silent = new LawReport(text, 1000, 0, Optional.empty());
        boolean broken = held.isFailure(); // false
        boolean nothingTested = silent.isFailure(); // true
        // end
        assertThat(broken).hasToString("false");
        assertThat(nothingTested).hasToString("true");
    }

    @Test
    void lawText() {
        // example LawText
        LawText text = new LawText(
                "SCORER-1",
                "The same input always has the same score.",
                "every scorer",
                "A statement that is calculated again must say the same.",
                "a field that scoring writes, the clock, random numbers, the order of a hash table");
        String number = text.number(); // SCORER-1
        // end
        assertThat(number).hasToString("SCORER-1");
    }

    @Test
    void search() {
        // example Search
        // The law says that at most 100 is paid.
        LawReport report = new Search(1000, 1).run(law, sold -> sold / 5);
        CounterExample simplest = report.counterExample().orElseThrow();
        String found = simplest.found(); // 101
        // end
        assertThat(found).hasToString("101");
    }
}
