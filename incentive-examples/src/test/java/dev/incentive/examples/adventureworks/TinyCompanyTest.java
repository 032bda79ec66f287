package dev.incentive.examples.adventureworks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.measurement.Participant;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class TinyCompanyTest {

    @Test
    void aRowForEachQuotaStandsByQuarterThenByPerson() {
        assertThat(new AdventureWorksTable().rows(TinyCompany.run()).stream().map(row -> String.join(",", row)))
                .containsExactly(
                        "employee_id,quarter_start,commission,retention_bonus,nps_bonus,milestone_bonus,total",
                        "1,2012-01-01,1.00,0.00,1500.00,300.00,1801.00",
                        "2,2012-01-01,1.04,0.00,0.00,1200.00,1201.04",
                        "3,2012-01-01,1.25,0.00,0.00,1650.00,1651.25",
                        "1,2012-04-01,1.00,2500.00,1500.00,300.00,4301.00",
                        "1,2012-07-01,0.00,0.00,0.00,0.00,0.00",
                        "2,2012-07-01,0.33,0.00,0.00,450.00,450.33",
                        "3,2012-07-01,0.10,0.00,0.00,0.00,0.10",
                        "1,2012-10-01,0.00,0.00,0.00,0.00,0.00");
    }

    @Test
    void whoHasNoQuotaInAQuarterIsAPeerInIt() {
        assertThat(TinyCompany.population("2012-04-01").participants())
                .extracting(Participant::id)
                .containsExactly("1");
        assertThat(TinyCompany.population("2012-04-01").peers())
                .extracting(Participant::id)
                .containsExactly("2", "3");
    }

    @Test
    void namesAreFirstMiddleLast() {
        assertThat(TinyCompany.population("2012-01-01").participants())
                .extracting(Participant::name)
                .containsExactly("First Person", "Second X Person", "Third Person");
    }

    @Test
    void thePlanHasNothingToAdviseButItsThreeQualitativeGoals() {
        assertThat(AdventureWorks.plan().check())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.PLAN_TOO_MANY_QUALITATIVE_GOALS);
    }
}
