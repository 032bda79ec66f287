package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Plan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesOfFieldsTest {

    private record Seller(BigDecimal revenue, int team) {}

    private static RowEvaluator.Builder<Seller> noFields() {
        Plan plan = Plans.of(Plans.commission(PayoutRule.flatRate("0.10")).build());
        return RowEvaluator.builder(plan.resolve(), Plans.QUARTER);
    }

    @Test
    void decimalField() {
        RowEvaluator.Builder<Seller> fields = noFields();
        // example DecimalField
        // Revenue in euros: most numbers have two decimals.
        DecimalField revenue = fields.decimal(ColumnName.measured("revenue"));
        int decimals = revenue.decimals(); // 2
        // end
        assertThat(decimals).hasToString("2");
        assertThat(revenue.name()).hasToString("VALUE of revenue");
        assertThat(revenue).hasToString("VALUE of revenue");
    }

    @Test
    void countField() {
        RowEvaluator.Builder<Seller> fields = noFields();
        // example CountField
        CountField team = fields.count(ColumnName.group("team"));
        ColumnName same = team.name(); // GROUP of team
        // end
        assertThat(same).hasToString("GROUP of team");
        assertThat(team).hasToString("GROUP of team");
    }

    @Test
    void rowFacts() {
        RowEvaluator.Builder<Seller> fields = noFields();
        DecimalField revenue = fields.decimal(ColumnName.measured("revenue"));
        CountField team = fields.count(ColumnName.group("team"));
        // example RowFacts
        RowEvaluator<Seller> evaluator = fields.build((seller, facts) -> {
            facts.set(revenue, seller.revenue());
            facts.set(team, seller.team());
        });
        // end
        assertThat(evaluator
                        .evaluate(List.of(new Seller(new BigDecimal("1234.50"), 0)))
                        .total(0))
                .hasToString("123.45");
    }
}
