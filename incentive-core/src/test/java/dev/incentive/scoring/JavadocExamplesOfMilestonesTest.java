package dev.incentive.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.metric.Metric;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesOfMilestonesTest {

    private final Metric launch = Metrics.VISITS;
    private final PerformancePeriod quarter = PerformancePeriod.quarter(2026, 1);

    @Test
    void achievement() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        EventMeasurement fair = EventMeasurement.of(
                "launch",
                List.of(Event.forMilestone("fair-1", "visitors", day, "", "guest list")
                        .withQuantity(400)));
        ScoringInput input =
                ScoringInput.builder(launch, quarter).measurement(fair).build();
        // example Achievement
        // The input has an event of 400 visitors for the milestone "visitors".
        Achievement all = Achievement.counted(500, Achievement.Completion.ALL_OR_NOTHING);
        Achievement part = Achievement.counted(500, Achievement.Completion.PROPORTIONAL);
        Outcome strict = Scorer.milestones(Milestone.of("visitors", "Visitors", "1", all))
                .evaluate(input);
        Outcome counted = Scorer.milestones(Milestone.of("visitors", "Visitors", "1", part))
                .evaluate(input);
        Rational allOrNothing = ((Outcome.Defined) strict).derivation().value(); // 0
        Rational proportional = ((Outcome.Defined) counted).derivation().value(); // 0.8
        // end
        assertThat(allOrNothing).hasToString("0");
        assertThat(proportional).hasToString("0.8");
    }

    @Test
    void milestone() {
        // example Milestone
        Milestone partner = Milestone.of("partner", "First partner signed", "1/3", Achievement.once());
        Rational weight = partner.weight(); // 1/3
        boolean inTime = partner.window().contains(LocalDate.of(2026, 3, 31), quarter); // true
        // end
        assertThat(weight).hasToString("1/3");
        assertThat(inTime).hasToString("true");
    }

    @Test
    void milestoneScorer() {
        // example MilestoneScorer
        MilestoneScorer scorer = new MilestoneScorer(List.of(
                Milestone.of("partner", "First partner signed", "0.6", Achievement.once()),
                Milestone.of("fair", "Stand at the fair", "0.4", Achievement.once())));
        Event signed = Event.forMilestone("e-1", "partner", LocalDate.of(2026, 3, 2), "", "contract");
        ScoringInput input = ScoringInput.builder(launch, quarter)
                .measurement(EventMeasurement.of("launch", List.of(signed)))
                .build();
        Rational score = ((Outcome.Defined) scorer.evaluate(input)).derivation().value(); // 0.6
        // end
        assertThat(score).hasToString("0.6");
    }

    @Test
    void window() {
        // example Window
        LocalDate day = LocalDate.of(2026, 4, 1);
        boolean inTheQuarter = Window.duringPeriod().contains(day, quarter); // false
        Window longer = Window.between(PerformancePeriod.of("2026-01-01", "2026-05-01"));
        boolean inTheWindow = longer.contains(day, quarter); // true
        // end
        assertThat(inTheQuarter).hasToString("false");
        assertThat(inTheWindow).hasToString("true");
    }
}
