package dev.incentive.json;

import static dev.incentive.json.Documents.MEASUREMENTS;
import static dev.incentive.json.Documents.PLAN;
import static dev.incentive.json.Documents.changed;
import static dev.incentive.json.Documents.measurementProblems;
import static dev.incentive.json.Documents.planProblems;
import static dev.incentive.json.Documents.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.problem.Problem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictValueTest {

    private static final String LIMIT = "\"limit\": 12000";
    private static final String REQUIRED = "\"required\": 5";

    private static void assertOne(List<Problem> problems, String codeAndPlace) {
        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.place().pointer())
                .containsExactly(codeAndPlace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"12000\"", "true", "null", "{}", "[]", "[12000]", "\"NaN\"", "\"1.234,56\"", "\"\""})
    void aNumberIsNothingElse(String other) {
        assertOne(planProblems(replaced(PLAN, LIMIT, "\"limit\": " + other)), "DOCUMENT_TYPE /caps/0/limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12.5", "false", "null", "{}", "[]", "[\"UTC\"]"})
    void aTextIsNothingElse(String other) {
        assertOne(planProblems(replaced(PLAN, "\"America/New_York\"", other)), "DOCUMENT_TYPE /zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.0", "5e0", "5.5", "\"5\"", "true", "null"})
    void aWholeNumberIsNothingElse(String other) {
        assertOne(
                planProblems(replaced(PLAN, REQUIRED, "\"required\": " + other)),
                "DOCUMENT_TYPE /components/3/scorer/milestones/1/achievement/required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "99999999999999999999999999"})
    void aWholeNumberDoesNotWrap(String other) {
        assertOne(
                planProblems(replaced(PLAN, REQUIRED, "\"required\": " + other)),
                "NUMBER_OUT_OF_RANGE /components/3/scorer/milestones/1/achievement/required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.5", "true", "null", "[\"HALF_UP\"]"})
    void aWordIsText(String other) {
        assertOne(planProblems(replaced(PLAN, "\"HALF_UP\"", other)), "DOCUMENT_TYPE /rounding/mode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"half_up", "HALFUP", "", " HALF_UP", "UNNECESSARY"})
    void aWordIsWrittenExactly(String other) {
        assertOne(planProblems(replaced(PLAN, "HALF_UP", other)), "DOCUMENT_WORD_UNKNOWN /rounding/mode");
    }

    @Test
    void aWordIsWrittenExactlyInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertOne(planProblems(replaced(PLAN, "HALF_UP", "ceiling")), "DOCUMENT_WORD_UNKNOWN /rounding/mode");
            assertThat(Documents.JSON.readPlan(replaced(PLAN, "HALF_UP", "CEILING")))
                    .isNotNull();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anUnknownWordComesWithTheAllowedOnesAndTheNearest() {
        Problem problem = planProblems(replaced(PLAN, "HALF_UP", "HALFUP")).get(0);
        assertThat(problem.allowed()).isEqualTo("UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN");
        assertThat(problem.hint()).isEqualTo("did you mean 'HALF_UP'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quota", "QUOTA", "quotas", "", "java.lang.Object"})
    void aTypeIsWrittenExactly(String other) {
        assertOne(
                planProblems(replaced(PLAN, "\"quota\"", '"' + other + '"')),
                "DOCUMENT_WORD_UNKNOWN /components/0/benchmark/type");
    }

    @Test
    void anUnknownTypeComesWithTheAllowedOnes() {
        Problem problem =
                planProblems(replaced(PLAN, "\"quota\"", "\"quotas\"")).get(0);
        assertThat(problem.allowed()).isEqualTo("fixed, quota, prior-period, peers, external, custom");
        assertThat(problem.hint()).isEqualTo("did you mean 'quota'?");
    }

    @Test
    void aMissingTypeIsNotGuessed() {
        String document = changed(PLAN, "/components/5/benchmark", benchmark -> benchmark.remove("type"));
        assertOne(planProblems(document), "DOCUMENT_PROPERTY_MISSING /components/5/benchmark");
    }

    @Test
    void anUnknownPropertyIsRefusedWithTheNearestName() {
        String document = changed(PLAN, "/components/3/payout", payout -> payout.put("amonut", 5));
        assertOne(planProblems(document), "DOCUMENT_PROPERTY_UNKNOWN /components/3/payout/amonut");
        Problem problem = planProblems(document).get(0);
        assertThat(problem.allowed()).isEqualTo("type, amount");
        assertThat(problem.hint()).isEqualTo("did you mean 'amount'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"__proto__", "constructor", "class", "@type", "@class", "ID", "", "a/b", "~"})
    void noPropertyIsIgnored(String name) {
        String document = changed(PLAN, "/metrics/0", metric -> metric.put(name, "revenue"));
        String pointer = name.replace("~", "~0").replace("/", "~1");
        assertOne(planProblems(document), "DOCUMENT_PROPERTY_UNKNOWN /metrics/0/" + pointer);
    }

    @Test
    void aPropertyThatComesTwiceIsRefusedAtEveryDepth() {
        assertOne(
                planProblems(replaced(PLAN, LIMIT, LIMIT + ", \"limit\": 12000")),
                "DOCUMENT_PROPERTY_DUPLICATE /caps/0/limit");
        assertOne(
                planProblems(replaced(PLAN, "\"zone\"", "\"id\": \"other\", \"zone\"")),
                "DOCUMENT_PROPERTY_DUPLICATE /id");
        assertOne(
                measurementProblems(replaced(MEASUREMENTS, "\"level\"", "\"region\": \"Europe\", \"level\"")),
                "DOCUMENT_PROPERTY_DUPLICATE /participants/0/groups/region");
    }

    @Test
    void aMissingPropertyIsNamed() {
        String document = changed(PLAN, "", plan -> plan.remove("rounding"));
        assertOne(planProblems(document), "DOCUMENT_PROPERTY_MISSING ");
        assertThat(planProblems(document).get(0).found()).isEqualTo("no property 'rounding'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/rounding; mode; UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN",
                "/metrics/0; direction; HIGHER_IS_BETTER, LOWER_IS_BETTER",
                "/components/0/benchmark; type; fixed, quota, prior-period, peers, external, custom",
            })
    void aMissingWordComesWithTheAllowedOnes(String object, String property, String words) {
        String document = changed(PLAN, object, there -> there.remove(property));
        assertOne(planProblems(document), "DOCUMENT_PROPERTY_MISSING " + object);
        assertThat(planProblems(document).get(0).allowed()).isEqualTo("'" + property + "' with one of " + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "metrics", "components", "caps"})
    void nullIsNoValue(String property) {
        assertOne(planProblems(changed(PLAN, "", plan -> plan.putNull(property))), "DOCUMENT_TYPE /" + property);
    }

    @Test
    void nullIsNoElement() {
        String document = replaced(PLAN, "\"components\": [", "\"components\": [ null,");
        assertOne(planProblems(document), "DOCUMENT_TYPE /components/0");
    }

    @Test
    void oneObjectIsNoList() {
        String document = changed(PLAN, "", plan -> plan.set("caps", plan.at("/caps/0")));
        assertOne(planProblems(document), "DOCUMENT_TYPE /caps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012-5-3",
                "2012-05-3",
                "12-05-03",
                "2012-02-30",
                "2011-02-29",
                "2012-13-01",
                "2012-00-10",
                "20120503",
                "2012-05-03T00:00",
                "2012-05-03Z",
                " 2012-05-03",
                "+2012-05-03",
                "-2012-05-03",
                "+999999999-12-31",
                "today",
                "",
                "２０１２-05-03"
            })
    void aDateIsADayOfTheCalendarInOneForm(String date) {
        assertOne(
                measurementProblems(replaced(MEASUREMENTS, "2012-05-03", date)),
                "DOCUMENT_DATE /participants/0/measurements/3/events/0/date");
    }

    @Test
    void aDateIsText() {
        assertOne(
                measurementProblems(replaced(MEASUREMENTS, "\"2012-05-03\"", "20120503")),
                "DOCUMENT_TYPE /participants/0/measurements/3/events/0/date");
    }

    @Test
    void theTwentyNinthOfFebruaryExistsInLeapYears() {
        assertThat(Documents.JSON.readPopulation(replaced(MEASUREMENTS, "2012-05-03", "2012-02-29")))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\ud800", "\\udc00", "\\ud800x", "\\udc00\\ud800", "\\u0000", "\\n", "\\t", "\\u007f", "\\u0085"
            })
    void halfCharactersAndControlCharactersAreRefused(String escaped) {
        assertOne(planProblems(replaced(PLAN, "page 7", escaped)), "DOCUMENT_TEXT /components/4/benchmark/evidence");
    }

    @Test
    void aHalfCharacterThatIsNotEscapedIsRefused() {
        assertOne(planProblems(replaced(PLAN, "page 7", "\ud800")), "DOCUMENT_TEXT /components/4/benchmark/evidence");
    }

    @Test
    void aNameOfAPropertyHasNoControlCharacters() {
        String document = changed(MEASUREMENTS, "/participants/0/groups", groups -> groups.put("a\nb", "c"));
        assertOne(measurementProblems(document), "DOCUMENT_TEXT /participants/0/groups");
        assertThat(measurementProblems(document).get(0).toString()).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "\\u00e9", "😀", "\\ud83d\\ude00", "<script>", "${x}", "=1+1", "\\u202e", "{}"})
    void otherTextIsKeptAsItIs(String text) {
        assertThat(Documents.JSON.readPlan(replaced(PLAN, "page 7", text))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "USD, XYZ, CURRENCY_UNKNOWN /currency",
        "America/New_York, America/New York, ZONE_UNKNOWN /zone",
        "America/New_York, GMT+25, ZONE_UNKNOWN /zone",
        "2012-07-01, 2012-01-01, PERIOD_INVALID /components/3/scorer/milestones/1/window",
        "2012-07-01, 2201-01-01, PERIOD_INVALID /components/3/scorer/milestones/1/window",
    })
    void whatAValueRefusesIsReportedAtItsPlace(String once, String other, String codeAndPlace) {
        String quoted = '"' + once + '"';
        String first = PLAN.replaceFirst(java.util.regex.Pattern.quote(quoted), '"' + other + '"');
        assertOne(planProblems(first), codeAndPlace);
    }

    @Test
    void aScaleIsCheckedAtItsPlace() {
        String document =
                changed(MEASUREMENTS, "/peers/0/measurements/0/survey/scale", scale -> scale.put("maximum", 101));
        assertOne(measurementProblems(document), "NUMBER_OUT_OF_RANGE /peers/0/measurements/0/survey/scale");
    }

    @Test
    void aTallyHasACountForEachAnswer() {
        String document = changed(
                MEASUREMENTS,
                "/peers/0/measurements/0/survey",
                survey -> survey.withArray("tally").add(1));
        assertOne(measurementProblems(document), "MEASUREMENT_INVALID /peers/0/measurements/0/survey/tally");
    }

    @Test
    void aSurveyHasATallyOrAnswers() {
        String both = changed(MEASUREMENTS, "/peers/0/measurements/0/survey", survey -> survey.putArray("answers"));
        assertOne(measurementProblems(both), "DOCUMENT_PROPERTY_MISSING /peers/0/measurements/0/survey");
        String neither = changed(MEASUREMENTS, "/peers/0/measurements/0/survey", survey -> survey.remove("tally"));
        assertOne(measurementProblems(neither), "DOCUMENT_PROPERTY_MISSING /peers/0/measurements/0/survey");
    }

    @Test
    void anAnswerThatIsNotBlankHasARating() {
        String document = changed(
                MEASUREMENTS, "/participants/0/measurements/2/survey/answers/2", answer -> answer.remove("rating"));
        assertOne(
                measurementProblems(document),
                "DOCUMENT_PROPERTY_MISSING /participants/0/measurements/2/survey/answers/2");
    }

    @Test
    void onlyNumbersAreCredited() {
        String document =
                changed(MEASUREMENTS, "/participants/0/alreadyCredited/0", credited -> credited.put("type", "share"));
        assertOne(measurementProblems(document), "DOCUMENT_WORD_UNKNOWN /participants/0/alreadyCredited/0/type");
    }
}
