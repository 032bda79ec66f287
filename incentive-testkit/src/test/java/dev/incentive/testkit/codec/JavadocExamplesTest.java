package dev.incentive.testkit.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.json.IncentiveJson;
import dev.incentive.json.PayoutRuleFactory;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Parameters;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    private final Plan plan = planWith(PayoutRule.flatRate("0.10"));

    private static Plan planWith(PayoutRule rule) {
        CurrencyUnit usd = CurrencyUnit.of("USD");
        return Plan.builder("sales")
                .currency(usd)
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC)
                .addMetric(FinancialMetrics.revenue(usd))
                .addComponent(
                        Component.builder("commission", "revenue").payout(rule).build())
                .build();
    }

    @Test
    void codecCase() {
        CodecSubject subject = CodecFaults.healthy();
        // example CodecCase
        CodecCase simplest = CodecLaws.MISSING_REFUSED.cases(subject).from(Choices.replay());
        String rate = simplest.parameters().text("rate"); // 0.05
        String leftOut = simplest.change(); // extra
        // end
        assertThat(rate).hasToString("0.05");
        assertThat(leftOut).hasToString("extra");
    }

    @Test
    void codecLaws() {
        // example CodecLaws
        LawReport report = Search.usual().run(CodecLaws.SAME_PAY, CodecSubject.of(IncentiveJson.standard(), plan));
        boolean broken = report.isFailure(); // false
        // end
        assertThat(String.valueOf(broken)).isEqualTo("false");
    }

    @Test
    void codecSubject() {
        // example CodecSubject
        CodecSubject subject = CodecSubject.of(
                IncentiveJson.with(PayoutRuleFactory.of("acme.accelerator", Accelerator::of)),
                parameters -> planWith(Accelerator.of(parameters)),
                Parameters.none().with("rate", "0.05").with("extra", "10"));
        LawReport report = Search.usual().run(CodecLaws.PARAMETERS_SURVIVE, subject);
        boolean broken = report.isFailure(); // false
        // end
        assertThat(String.valueOf(broken)).isEqualTo("false");
    }

    @Test
    void planDocuments() {
        // example PlanDocuments
        PlanDocuments documents = PlanDocuments.of(IncentiveJson.standard());
        Plan same = documents.read(documents.write(plan));
        // end
        assertThat(same).isEqualTo(plan);
    }
}
