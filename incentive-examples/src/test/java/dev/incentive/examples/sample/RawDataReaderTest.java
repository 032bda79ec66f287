package dev.incentive.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incentive.examples.extract.Quarter;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RawDataReaderTest {

    private static final PersonQuarter FIRST = new PersonQuarter("E001", new Quarter(2025, 1));

    private final Map<DataFile, String> rows = new EnumMap<>(Map.of(
            DataFile.SALES_PEOPLE, "E001,Person 1,East,2024-07-01,\nE002,Person 2,West,2025-07-01,2025-10-01\n"));

    private String text(DataFile file) {
        return String.join(",", file.columns()) + "\n" + rows.getOrDefault(file, "");
    }

    private RawData read() {
        return RawDataReader.read(this::text);
    }

    private List<String> problems() {
        return catchThrowableOfType(IncentiveException.class, this::read).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private void assertProblem(DataFile file, String content, String expected) {
        rows.put(file, content);
        assertThat(problems()).containsExactly(expected);
    }

    @Test
    void usesEveryRowOfTheBundledFiles() {
        Map<String, String> files = SampleCompany.files();
        RawData data = RawDataReader.read(file -> files.get(file.fileName()));
        assertThat(data.people()).hasSize(60);
        assertThat(data.quotas().size()).isEqualTo(rowsOf(files, DataFile.QUOTAS));
        assertThat(data.orders().size()).isEqualTo(rowsOf(files, DataFile.ORDERS));
        assertThat(data.answers().size()).isEqualTo(rowsOf(files, DataFile.SURVEY_ANSWERS));
        assertThat(data.events().size()).isEqualTo(rowsOf(files, DataFile.MILESTONE_EVIDENCE));
    }

    private static long rowsOf(Map<String, String> files, DataFile file) {
        return files.get(file.fileName()).lines().count() - 1;
    }

    @Test
    void reportsTheProblemsOfAllFilesAtOnce() {
        rows.put(DataFile.QUOTAS, "E001,2025-Q1,many\nE001,2025-Q2,1000\n");
        rows.put(DataFile.ORDERS, "O1,2025-01-32,E001,A1,1.00,service\nO2,2025-01-31,E003,A1,1.00,service\n");
        rows.put(DataFile.SURVEY_ANSWERS, "S1,2025-01-31,E001,11,no\n");
        rows.put(DataFile.MILESTONE_EVIDENCE, "V1,2025-01-31,E001,sessions,,1,D1\n");
        assertThat(problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(": found")))
                .containsExactly(
                        "NUMBER_FORMAT at /quotas.csv/line 2/quota",
                        "DOCUMENT_DATE at /orders.csv/line 2/date",
                        "REFERENCE_UNKNOWN at /orders.csv/line 3/person",
                        "NUMBER_FORMAT at /survey_answers.csv/line 2/rating",
                        "DOCUMENT_PROPERTY_MISSING at /milestone_evidence.csv/line 2/account");
    }

    @Test
    void refusesAnOrderOfADayThatNoQuarterCounts() {
        assertProblem(
                DataFile.ORDERS,
                "O1,2026-01-01,E001,A1,1.00,service\nO2,2024-07-01,E001,A1,1.00,service\n",
                "MEASUREMENT_INVALID at /orders.csv/line 2/date: found '2026-01-01';"
                        + " allowed: a day of 2024-07-01/2026-01-01, the end excluded");
    }

    @Test
    void refusesAnAnswerFromBeforeTheYear() {
        assertProblem(
                DataFile.SURVEY_ANSWERS,
                "S1,2024-12-31,E001,9,no\n",
                "MEASUREMENT_INVALID at /survey_answers.csv/line 2/date: found '2024-12-31';"
                        + " allowed: a day of 2025-01-01/2026-01-01, the end excluded");
    }

    @Test
    void refusesAnOrderFromOutsideTheEmployment() {
        assertProblem(
                DataFile.ORDERS,
                "O1,2025-06-30,E002,A1,1.00,service\nO2,2025-07-01,E002,A1,1.00,service\n",
                "MEASUREMENT_INVALID at /orders.csv/line 2/date: found '2025-06-30';"
                        + " allowed: a day on which the person is employed");
    }

    @Test
    void refusesAQuotaForAQuarterWithoutEmployment() {
        assertProblem(
                DataFile.QUOTAS,
                "E002,2025-Q4,1.00\n",
                "MEASUREMENT_INVALID at /quotas.csv/line 2/quarter: found '2025-Q4';"
                        + " allowed: a quarter in which the person is employed");
    }

    @Test
    void refusesAQuotaOfAnotherYear() {
        assertProblem(
                DataFile.QUOTAS,
                "E001,2026-Q1,1.00\n",
                "REFERENCE_UNKNOWN at /quotas.csv/line 2/quarter: found '2026-Q1';"
                        + " allowed: one of [2025-Q1, 2025-Q2, 2025-Q3, 2025-Q4]");
    }

    @Test
    void refusesASecondQuotaForTheSameQuarter() {
        assertProblem(
                DataFile.QUOTAS,
                "E001,2025-Q1,1.00\nE001,2025-Q2,1.00\nE001,2025-Q1,1.00\n",
                "IDENTIFIER_DUPLICATE at /quotas.csv/line 4/person: found 'E001';"
                        + " allowed: what is not yet at /quotas.csv/line 2");
    }

    @Test
    void refusesAnOrderThatCameBeforeEvenUnchanged() {
        assertProblem(
                DataFile.ORDERS,
                "O1,2025-01-01,E001,A1,1.00,service\nO1,2025-01-01,E001,A1,1.00,service\n",
                "IDENTIFIER_DUPLICATE at /orders.csv/line 3/order: found 'O1';"
                        + " allowed: what is not yet at /orders.csv/line 2");
    }

    @Test
    void keepsAnAnswerThatCameTwiceUnchangedForTheLibraryToCountOnce() {
        rows.put(DataFile.SURVEY_ANSWERS, "S1,2025-01-01,E001,9,no\nS1,2025-01-01,E001,9,no\n");
        assertThat(read().answers().at(FIRST)).containsExactly(SurveyAnswer.of("S1", 9), SurveyAnswer.of("S1", 9));
    }

    @Test
    void refusesAnAnswerThatCameBeforeForSomebodyElse() {
        rows.put(DataFile.SALES_PEOPLE, "E001,Person 1,East,2024-07-01,\nE002,Person 2,West,2024-07-01,\n");
        assertProblem(
                DataFile.SURVEY_ANSWERS,
                "S1,2025-01-01,E001,9,no\nS1,2025-01-01,E002,9,no\n",
                "MEASUREMENT_CONFLICT at /survey_answers.csv/line 3/answer: found 'S1';"
                        + " allowed: the same content as at /survey_answers.csv/line 2, or another id");
    }

    @Test
    void tellsBlankExcludedAndCountedAnswersApart() {
        rows.put(
                DataFile.SURVEY_ANSWERS,
                "S1,2025-01-01,E001,,no\nS2,2025-01-01,E001,3,yes\nS3,2025-01-01,E001,0,no\nS4,2025-01-01,E001,,yes\n");
        assertThat(read().answers().at(FIRST))
                .containsExactly(
                        SurveyAnswer.blank("S1"),
                        SurveyAnswer.excluded("S2", 3),
                        SurveyAnswer.of("S3", 0),
                        SurveyAnswer.blank("S4"));
    }

    @Test
    void refusesAPersonWhoLeavesBeforeJoining() {
        assertProblem(
                DataFile.SALES_PEOPLE,
                "E001,Person 1,East,2025-01-01,2025-01-01\n",
                "PERIOD_INVALID at /sales_people.csv/line 2/end: found '2025-01-01'; allowed: a day after 2025-01-01");
    }

    @Test
    void saysNothingOfRowsWhosePeopleCannotBeRead() {
        rows.put(DataFile.ORDERS, "O1,2025-01-01,E001,A1,1.00,service\n");
        assertProblem(
                DataFile.SALES_PEOPLE,
                "E001,Person 1,,2025-01-01,\n",
                "DOCUMENT_PROPERTY_MISSING at /sales_people.csv/line 2/region: found ''; allowed: a text that is not empty");
    }
}
