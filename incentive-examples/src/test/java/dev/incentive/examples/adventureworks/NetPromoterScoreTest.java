package dev.incentive.examples.adventureworks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.StatementLine;
import dev.incentive.statement.StatementText;
import dev.incentive.value.Rational;
import org.junit.jupiter.api.Test;

class NetPromoterScoreTest {

    private static final String OWN = "NPS (synthetic link)";
    private static final String PEERS = "peers (North America) NPS (synthetic link)";

    @Test
    void elevenAndNothingAreBlanksAndNoAnswers() {
        SurveyMeasurement survey = (SurveyMeasurement) TinyCompany.population("2012-01-01")
                .participants()
                .get(0)
                .measurement(AdventureWorks.NPS)
                .orElseThrow();

        assertThat(((SurveyAnswers) survey.survey()).answers())
                .containsExactly(
                        SurveyAnswer.of("12", 10),
                        SurveyAnswer.of("24", 9),
                        SurveyAnswer.of("36", 10),
                        SurveyAnswer.of("48", 8),
                        SurveyAnswer.of("60", 6),
                        SurveyAnswer.blank("72"),
                        SurveyAnswer.blank("84"));
        assertThat(survey.survey().tally().answers()).isEqualTo(5);
    }

    @Test
    void aboveTheGroupPays() {
        StatementLine line = line("1", "2012-01-01");

        assertThat(Labelled.values(line.derivation(), OWN)).containsExactly(Rational.of(40));
        assertThat(Labelled.values(line.derivation(), PEERS)).containsExactly(Rational.ratio(100, 3));
        assertThat(line.earned()).hasToString("USD 1500.00");
    }

    @Test
    void equalToTheGroupsDoesNotPay() {
        StatementLine line = line("3", "2012-01-01");

        assertThat(Labelled.values(line.derivation(), OWN)).containsExactly(Rational.of(40));
        assertThat(Labelled.values(line.derivation(), "peers (NA) NPS (synthetic link)"))
                .containsExactly(Rational.of(40));
        assertThat(line.status()).isEqualTo(LineStatus.CALCULATED);
        assertThat(line.earned()).hasToString("USD 0.00");
    }

    @Test
    void fourAnswersAreTooFew() {
        StatementLine line = line("2", "2012-01-01");

        assertThat(line.status()).isEqualTo(LineStatus.UNDEFINED);
        assertThat(line.reason()).isEqualTo("NPS (synthetic link) has 4 answers, fewer than 5");
        assertThat(line.earned()).hasToString("USD 0.00");
    }

    @Test
    void answersOfSomebodyWithoutAQuotaCountInTheGroup() {
        StatementLine line = line("1", "2012-04-01");

        assertThat(Labelled.values(line.derivation(), OWN)).containsExactly(Rational.of(60));
        assertThat(Labelled.values(line.derivation(), PEERS)).containsExactly(Rational.ratio(100, 7));
        assertThat(line.earned()).hasToString("USD 1500.00");
    }

    @Test
    void theLinkIsCalledSyntheticInEachStatement() {
        assertThat(TinyCompany.run().statements())
                .allSatisfy(statement -> assertThat(StatementText.of(statement)).contains("synthetic link"));
    }

    private static StatementLine line(String person, String quarterStart) {
        return TinyCompany.line(person, quarterStart, "nps_bonus");
    }
}
