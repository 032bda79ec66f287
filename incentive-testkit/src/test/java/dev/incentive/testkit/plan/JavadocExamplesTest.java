package dev.incentive.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.statement.LineStatus;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    private final Plan plan =
            SalesPlans.plan(SalesPlans.commission("commission", "0.04").build()).build();
    private final Population population = Population.builder("sales", SalesPlans.QUARTER)
            .addParticipant(Participant.builder("seller")
                    .addMeasurement(SalesPlans.revenue(Rational.of(100_000)))
                    .build())
            .build();

    @Test
    void pay() {
        // example Pay
        Pay fifty = Pay.ofTotal(Rational.of(50));
        Pay nothing = new Pay.NotPaid("no quota", List.of());
        // end
        assertThat(new PayText(plan).of(fifty)).isEqualTo("total USD 50.00");
        assertThat(new PayText(plan).of(nothing)).isEqualTo("not paid: no quota");
    }

    @Test
    void payLine() {
        // example PayLine
        PayLine line = new PayLine("commission", LineStatus.CALCULATED, Rational.of("50"), Rational.of("40"));
        Rational cut = line.cut(); // 10
        // end
        assertThat(cut).hasToString("10");
    }

    @Test
    void payText() {
        // example PayText
        String text = new PayText(plan).of(Pay.ofTotal(Rational.of("50"))); // total USD 50.00
        // end
        assertThat(text).hasToString("total USD 50.00");
    }

    private static Map<String, BigDecimal> legacyTotals(Population population) {
        assertThat(population.participants()).hasSize(1);
        return Map.of("seller", new BigDecimal("3999.99"));
    }

    @Test
    void payer() {
        // example Payer
        // What payroll has calculated so far, held against the plan.
        Payer payroll = Payer.ofTotals((plan, population) -> legacyTotals(population));
        PlanExample example = PlanExample.of("page 3 of the plan", population).pays("seller", "4000.00");
        PlanSubject subject = PlanSubject.of(plan).paidBy(payroll).example(example);
        boolean wrong = Search.usual().run(PlanLaws.AS_EXAMPLES, subject).isFailure(); // true
        // end
        assertThat(String.valueOf(wrong)).isEqualTo("true");
    }

    @Test
    void payroll() {
        // example Payroll
        Payroll payroll = Payer.exact().pay(plan, population);
        Pay seller = payroll.pays().get("seller");
        String text = new PayText(plan).of(seller); // total USD 4000.00 (commission USD 4000.00)
        // end
        assertThat(text).hasToString("total USD 4000.00 (commission USD 4000.00)");
    }

    @Test
    void planCase() {
        PlanSubject subject = PlanSubject.of(plan);
        // example PlanCase
        PlanCase alone = PlanLaws.EACH_ALONE.cases(subject).from(Choices.replay());
        String change = alone.change(); // each alone
        int populations = alone.populations().size(); // 1
        // end
        assertThat(change).hasToString("each alone");
        assertThat(String.valueOf(populations)).isEqualTo("1");
    }

    @Test
    void planExample() {
        // example PlanExample
        PlanExample example = PlanExample.of("page 3 of the plan", population).pays("seller", "4000.00");
        LawReport report =
                Search.usual().run(PlanLaws.AS_EXAMPLES, PlanSubject.of(plan).example(example));
        boolean broken = report.isFailure(); // false
        // end
        assertThat(String.valueOf(broken)).isEqualTo("false");
    }

    @Test
    void planLaws() {
        // example PlanLaws
        LawReport report = Search.usual().run(PlanLaws.LINES_TOTAL, PlanSubject.of(plan));
        boolean broken = report.isFailure(); // false
        // end
        assertThat(String.valueOf(broken)).isEqualTo("false");
    }

    @Test
    void planSubject() {
        // example PlanSubject
        PlanSubject subject = PlanSubject.of(plan).paidBy(Payer.columns()).neverBelow("0");
        LawReport report = Search.usual().run(PlanLaws.WITHIN_STATED, subject);
        boolean returnsArePaidBack = report.isFailure(); // true
        // end
        assertThat(report.toText()).contains("found: p0: total USD -4.00");
        assertThat(String.valueOf(returnsArePaidBack)).isEqualTo("true");
    }

    @Test
    void planTrait() {
        // example PlanTrait
        PlanSubject commission = PlanSubject.of(plan);
        Set<PlanTrait> known = commission.traits(); // [BETTER_NEVER_PAYS_LESS]
        boolean tried = PlanLaws.BETTER.appliesTo(commission); // true
        // end
        assertThat(known).hasToString("[BETTER_NEVER_PAYS_LESS]");
        assertThat(String.valueOf(tried)).isEqualTo("true");
    }

    @Test
    void populationText() {
        // example PopulationText
        String revenue = PopulationText.of(population).get("seller, revenue"); // 100000 USD
        // end
        assertThat(revenue).hasToString("100000 USD");
    }
}
