package dev.incentive.testkit.breakpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.value.PerformancePeriod;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    private final Plan plan = SmallPlans.commission().plan();
    private final Breakpoints breakpoints = Breakpoints.of(plan.resolve(), SmallPlans.QUARTER);

    @Test
    void breakpoint() {
        // example Breakpoint
        Breakpoint tier = breakpoints.all().get(1);
        String id = tier.id(); // commission-tier-2
        String changed = tier.input().toString(); // measurement of revenue
        String where = tier.where(); // 80000
        List<String> tried = tier.cases().stream().map(BreakpointCase::value).toList(); // [79999.99, 80000, 80000.01]
        // end
        assertThat(id).hasToString("commission-tier-2");
        assertThat(changed).hasToString("measurement of revenue");
        assertThat(where).hasToString("80000");
        assertThat(tried).hasToString("[79999.99, 80000, 80000.01]");
    }

    @Test
    void breakpointCase() {
        // example BreakpointCase
        BreakpointCase below = breakpoints.all().get(1).cases().get(0);
        String who = below.participant().id(); // commission-tier-2-below
        String revenue = below.value(); // 79999.99
        int compared = below.peers().size(); // 0
        // end
        assertThat(who).hasToString("commission-tier-2-below");
        assertThat(revenue).hasToString("79999.99");
        assertThat(String.valueOf(compared)).isEqualTo("0");
    }

    @Test
    void breakpoints() {
        // example Breakpoints
        Breakpoints breakpoints = Breakpoints.of(plan.resolve(), PerformancePeriod.quarter(2026, 1));
        Breakpoint second = breakpoints.all().get(1);
        String why = second.why(); // tier 2 of commission begins at 80 % of the quota
        String where = second.where(); // 80000
        Population population = breakpoints.population();
        // end
        assertThat(why).hasToString("tier 2 of commission begins at 80 % of the quota");
        assertThat(where).hasToString("80000");
        assertThat(PlanEvaluator.of(plan.resolve()).evaluate(population)).isEqualTo(breakpoints.paid());
    }

    @Test
    void input() {
        // example Input
        Input quota = new Input(Input.Kind.QUOTA, "revenue");
        String words = quota.toString(); // quota for revenue
        // end
        assertThat(words).hasToString("quota for revenue");
    }
}
