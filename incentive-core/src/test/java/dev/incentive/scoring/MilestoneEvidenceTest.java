package dev.incentive.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.value.Provenance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B5: the evidence of a milestone")
class MilestoneEvidenceTest {

    private static final LocalDate MAY = LocalDate.parse("2024-05-15");
    private static final Milestone ONLY = Milestone.of("only", "Only", "1", Achievement.once());

    @Test
    void isNothingWithoutEvents() {
        assertThat(evidence()).isEmpty();
    }

    @Test
    void namesTheSubjectWhereThereIsOne() {
        assertThat(evidence(event("e-1", "account-1", "minutes 1"), event("e-2", "", "minutes 2")))
                .isEqualTo("account-1: minutes 1, minutes 2");
    }

    @Test
    void setsOffWhatIsNotCounted() {
        assertThat(evidence(event("e-1", "", "minutes 1"), event("e-2", "", "")))
                .isEqualTo("minutes 1; not counted: e-2 (no evidence)");
        assertThat(evidence(event("e-2", "", ""))).isEqualTo("not counted: e-2 (no evidence)");
    }

    @Test
    void isShownInFullUpToADozenDocuments() {
        Event[] dozen = IntStream.rangeClosed(1, 12)
                .mapToObj(index -> event("e-" + index, "", "document " + index))
                .toArray(Event[]::new);
        assertThat(evidence(dozen)).endsWith(", document 12");
        Event[] more = Arrays.copyOf(dozen, 13);
        more[12] = event("e-13", "", "document 13");
        assertThat(evidence(more)).endsWith(", document 12 and 1 more");
    }

    @Test
    void isShownInFullUpToTwoHundredCharacters() {
        String face = "\uD83D\uDE00";
        assertThat(evidence(event("e-1", "", face.repeat(200)))).isEqualTo(face.repeat(200));
        assertThat(evidence(event("e-1", "", face.repeat(201)))).isEqualTo(face.repeat(200) + "...");
    }

    private static Event event(String id, String subject, String evidence) {
        return new Event(id, "only", MAY, subject, 1, evidence);
    }

    private static String evidence(Event... events) {
        EventMeasurement measurement = new EventMeasurement("visits", List.of(events), Provenance.of("register"));
        return MilestoneEvents.of(ONLY, measurement, Inputs.QUARTER)
                .provenance()
                .evidence();
    }
}
