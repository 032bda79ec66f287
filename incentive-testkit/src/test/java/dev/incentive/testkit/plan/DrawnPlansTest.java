package dev.incentive.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.draw.SoundPlans;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("No law of plans fails on a plan of built-in parts")
class DrawnPlansTest {

    private static final int PLANS = Integer.getInteger("testkit.tries", 200);

    @Test
    void thatTheExactEvaluatorPays() {
        Map<String, Integer> held = held(Payer.exact());
        assertThat(held.keySet()).containsExactlyInAnyOrderElementsOf(numbers("PLAN-6", "PLAN-15", "PLAN-17"));
        assertThat(held.values()).allMatch(times -> times > 0);
    }

    @Test
    void thatTheEvaluatorOfColumnsPays() {
        Map<String, Integer> held = held(Payer.columns());
        assertThat(held.keySet())
                .containsExactlyInAnyOrderElementsOf(numbers("PLAN-6", "PLAN-17", "PLAN-18", "PLAN-19", "PLAN-20"));
        assertThat(held.values()).allMatch(times -> times > 0);
    }

    private static List<String> numbers(String... but) {
        return PlanLaws.all().stream()
                .map(law -> law.text().number())
                .filter(number -> !List.of(but).contains(number))
                .toList();
    }

    private static Map<String, Integer> held(Payer payer) {
        Map<String, Integer> held = new TreeMap<>();
        List<String> broken = new ArrayList<>();
        for (long seed = 1; seed <= PLANS; seed++) {
            Plan plan = SoundPlans.plans().from(Choices.random(seed));
            PlanSubject subject =
                    PlanSubject.of(plan).paidBy(payer).paysLike(plan).otherVersion(roundedUp(plan));
            for (Law<PlanSubject, ?> law : PlanLaws.all()) {
                if (law.appliesTo(subject)) {
                    LawReport report = new Search(1, seed).run(law, subject);
                    held.merge(law.text().number(), report.held(), Integer::sum);
                    if (report.counterExample().isPresent()) {
                        broken.add("plan " + seed + ", " + report.toText());
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        return held;
    }

    /** The same plan with other cents. */
    private static Plan roundedUp(Plan plan) {
        return PlanChange.with(plan, plan.metrics(), plan.components(), RoundingMode.CEILING);
    }
}
