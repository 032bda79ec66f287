package dev.incentive.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.QuarterScenario;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.problem.IncentiveException;
import dev.incentive.value.Unit;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("G5: nothing depends on the locale or the time zone of the machine")
class LocaleIndependenceTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR,                   Pacific/Kiritimati",
        "ar-EG-u-nu-arab,         Pacific/Pago_Pago",
        "de-CH,                   Asia/Kathmandu",
        "hi-IN-u-nu-deva,         UTC",
        "th-TH-u-ca-buddhist-nu-thai, America/St_Johns"
    })
    void paysAndSaysTheSame(String language, String timeZone) {
        use(Locale.ROOT, TimeZone.getTimeZone("UTC"));
        String expected = everythingThatIsSaid();
        use(Locale.forLanguageTag(language), TimeZone.getTimeZone(timeZone));
        assertThat(everythingThatIsSaid()).isEqualTo(expected);
    }

    private static void use(Locale locale, TimeZone zone) {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** Statements with their digests, failures, and the words of a refusal. */
    private static String everythingThatIsSaid() {
        PlanEvaluator evaluator = PlanEvaluator.of(QuarterScenario.plan().resolve());
        Evaluation evaluation = evaluator.evaluate(QuarterScenario.population());
        return evaluation.statements().stream().map(StatementText::of).collect(Collectors.joining())
                + evaluation.failures()
                + evaluation.digest()
                + refusal(evaluator);
    }

    private static String refusal(PlanEvaluator evaluator) {
        Population wrong = Population.builder("plan", Plans.QUARTER)
                .addParticipant(Participant.builder("I i")
                        .addMeasurement(NumberMeasurement.of("revenue", "-1234567.891", new Unit("EUR")))
                        .addMeasurement(NumberMeasurement.of("retention", "1", Metrics.DOLLARS))
                        .build())
                .build();
        IncentiveException refused = catchThrowableOfType(IncentiveException.class, () -> evaluator.evaluate(wrong));
        return refused.getMessage();
    }
}
