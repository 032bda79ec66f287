package dev.incentive.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.json.IncentiveJson;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.statement.Statement;
import dev.incentive.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleCompanyTest {

    @Test
    void thePlanHasNoProblemButTheAdviceOfFewerGoals() {
        assertThat(SampleCompany.plan().check())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.PLAN_TOO_MANY_QUALITATIVE_GOALS);
    }

    @Test
    void thePlanReadsBackFromWhatIsWritten() {
        Plan plan = SampleCompany.plan();
        assertThat(IncentiveJson.standard().readPlan(IncentiveJson.standard().write(plan)))
                .isEqualTo(plan);
    }

    @Test
    void paysTheSameSumEveryTime() {
        List<Statement> statements =
                PaidSample.all().stream().map(PaidSample::statement).toList();
        assertThat(statements.stream().map(Statement::total).reduce(Money::plus))
                .contains(Money.of("USD", "973979.32"));
        assertThat(statements.stream().map(Statement::cut).reduce(Money::plus)).contains(Money.of("USD", "16609.40"));
        assertThat(statements.stream().map(Statement::held).reduce(Money::plus)).contains(Money.of("USD", "1500.00"));
    }
}
