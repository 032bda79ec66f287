package dev.incentive.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Survey;
import dev.incentive.metric.Metric;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Severity;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.draw.SoundPlan;
import dev.incentive.testkit.draw.SoundPlans;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;

@Domain(IncentiveDomain.class)
class IncentiveDomainProperties {

    private static Plan first = SoundPlans.plans().from(Choices.random(1));
    private static int tries;

    @Property(tries = 100)
    void whatIsDrawnByItsTypeFits(@ForAll SoundPlan sound) {
        int people = sound.population().participants().size();
        var evaluation = PlanEvaluator.of(sound.plan().resolve()).evaluate(sound.population());
        assertThat(evaluation.statements().size() + evaluation.failures().size())
                .isEqualTo(people);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.FIRST)
    void theSimplestPlanIsTriedFirst(@ForAll Plan plan) {
        if (tries++ == 0) {
            first = plan;
        }
        assertThat(plan.check()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @AfterContainer
    static void theSimplestPlanWasFirst() {
        assertThat(first).isEqualTo(SoundPlans.plans().from(Choices.replay()));
        assertThat(tries).isGreaterThan(1);
    }

    @Property(tries = 100)
    void everythingElseIsDrawnByItsTypeToo(
            @ForAll Population population,
            @ForAll Metric metric,
            @ForAll Measurement measurement,
            @ForAll Survey survey,
            @ForAll PerformancePeriod period,
            @ForAll Money money,
            @ForAll Rational rate) {
        assertThat(population.participants()).isNotEmpty();
        assertThat(metric.measure().allows(metric.unit())).isTrue();
        assertThat(measurement.metric()).isEqualTo("metric");
        assertThat(survey.tally().answers()).isNotNegative();
        assertThat(period.start()).isBefore(period.end());
        assertThat(money.amount()).isNotNegative();
        assertThat(rate).isBetween(Rational.ZERO, Rational.ONE);
    }
}
