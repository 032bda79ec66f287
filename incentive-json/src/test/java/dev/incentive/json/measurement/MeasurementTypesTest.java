package dev.incentive.json.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Survey;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyTally;
import org.junit.jupiter.api.Test;

class MeasurementTypesTest {

    @Test
    void everyMeasurementHasAWord() {
        assertThat(MeasurementCodec.TYPES.types())
                .containsExactlyInAnyOrder(Measurement.class.getPermittedSubclasses());
    }

    @Test
    void aSurveyIsATallyOrAnswers() {
        assertThat(Survey.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(SurveyTally.class, SurveyAnswers.class);
    }
}
