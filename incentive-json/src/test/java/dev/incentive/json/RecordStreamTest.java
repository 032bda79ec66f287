package dev.incentive.json;

import static dev.incentive.json.Documents.JSON;
import static dev.incentive.json.Documents.MEASUREMENTS;
import static dev.incentive.json.Documents.STATEMENTS;
import static dev.incentive.json.Documents.changed;
import static dev.incentive.json.Documents.problems;
import static dev.incentive.json.Documents.replaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.statement.Statement;
import dev.incentive.value.PerformancePeriod;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordStreamTest {

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Notes what comes. */
    private static final class Notes implements PopulationVisitor, StatementVisitor {

        private final List<Object> parts = new ArrayList<>();

        @Override
        public void begin(String plan, PerformancePeriod period) {
            parts.add(plan + " " + period);
        }

        @Override
        public void participant(Participant participant) {
            parts.add(participant);
        }

        @Override
        public void peer(Participant peer) {
            parts.add(peer);
        }

        @Override
        public void statement(Statement statement) {
            parts.add(statement);
        }

        @Override
        public void failure(ParticipantFailure failure) {
            parts.add(failure);
        }
    }

    @Test
    void theHeadComesFirstThenEachParticipantThenEachPeer() throws IOException {
        Population population = JSON.readPopulation(MEASUREMENTS);
        Notes notes = new Notes();
        JSON.readPopulation(stream(MEASUREMENTS), notes);
        List<Object> expected = new ArrayList<>(List.of(population.plan() + " " + population.period()));
        expected.addAll(population.participants());
        expected.addAll(population.peers());
        assertThat(notes.parts).isEqualTo(expected);
    }

    @Test
    void eachStatementComesThenEachFailure() throws IOException {
        StatementDocument document = JSON.readStatements(STATEMENTS);
        Notes notes = new Notes();
        JSON.readStatements(stream(STATEMENTS), notes);
        List<Object> expected = new ArrayList<>(document.statements());
        expected.addAll(document.failures());
        assertThat(notes.parts).isEqualTo(expected);
    }

    @Test
    void aHeadThatComesTooLateIsRefusedBeforeAnythingIsHandedOn() {
        String plan = "\"plan\": \"" + JSON.readPopulation(MEASUREMENTS).plan() + "\",";
        String late = replaced(MEASUREMENTS, plan, "");
        late = late.substring(0, late.lastIndexOf('}')) + "," + plan.substring(0, plan.length() - 1) + "}";
        String document = late;
        assertThat(JSON.readPopulation(document)).isEqualTo(JSON.readPopulation(MEASUREMENTS));
        Notes notes = new Notes();
        Problem problem =
                problems(() -> JSON.readPopulation(stream(document), notes)).get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.DOCUMENT_PROPERTY_MISSING);
        assertThat(problem.found()).isEqualTo("no plan before 'participants'");
        assertThat(notes.parts).isEmpty();
    }

    @Test
    void fromTheFirstProblemOnNothingIsHandedOnAndTheOthersAreStillFound() {
        String document = changed(MEASUREMENTS, "", measurements -> {
            ArrayNode participants = (ArrayNode) measurements.get("participants");
            ObjectNode good = participants.get(0).deepCopy();
            participants.removeAll().add(good).addNull().add(good).add(7);
        });
        Notes notes = new Notes();
        assertThat(problems(() -> JSON.readPopulation(stream(document), notes)))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("DOCUMENT_TYPE /participants/1", "DOCUMENT_TYPE /participants/3");
        assertThat(notes.parts).hasSize(2);
    }

    @Test
    void oneRecordIsBoundedAndTheirNumberIsNot() throws IOException {
        IncentiveJson json = JSON.withMeasurementLimits(DocumentLimits.MEASUREMENTS
                .withRecordLength(2_000)
                .withTokens(100)
                .withBytes(1));
        Counter counter = new Counter();
        json.readPopulation(many(20_000, "{\"id\": \"p\", \"name\": \"somebody\"}"), counter);
        assertThat(counter.participants).isEqualTo(20_000);
        String tokens = "{\"id\": \"p\", \"quotas\": [" + "{},".repeat(60) + "{}]}";
        assertThat(problems(() -> json.readPopulation(many(3, tokens), counter)))
                .extracting(problem -> problem.code() + " " + problem.found())
                .containsExactly("DOCUMENT_LIMIT more than 100 braces, brackets, names and values");
        String length = "{\"id\": \"p\"," + " ".repeat(2_000) + "\"name\": \"x\"}";
        assertThat(problems(() -> json.readPopulation(many(3, length), counter)))
                .extracting(problem -> problem.code() + " " + problem.found())
                .containsExactly("DOCUMENT_LIMIT more than 2000 characters");
    }

    @Test
    void aStreamOfRecordsIsBoundedAsAWhole() {
        IncentiveJson json = JSON.withMeasurementLimits(DocumentLimits.MEASUREMENTS.withStreamBytes(10_000));
        assertThat(problems(() -> json.readPopulation(many(1_000, "{\"id\": \"p\"}"), new Counter())))
                .extracting(Problem::found)
                .containsExactly("more than 10000 bytes");
    }

    private static InputStream many(int records, String record) {
        String head = MEASUREMENTS.substring(0, MEASUREMENTS.indexOf("\"participants\"")) + "\"participants\": [";
        byte[] next = ("\n," + record).getBytes(StandardCharsets.UTF_8);
        List<InputStream> pieces = new ArrayList<>(List.of(stream(head + record)));
        Collections.nCopies(records - 1, next).forEach(bytes -> pieces.add(new ByteArrayInputStream(bytes)));
        pieces.add(stream("]}"));
        return new SequenceInputStream(Collections.enumeration(pieces));
    }

    private static final class Counter implements PopulationVisitor {

        private int participants;

        @Override
        public void begin(String plan, PerformancePeriod period) {
            participants = 0;
        }

        @Override
        public void participant(Participant participant) {
            participants++;
        }

        @Override
        public void peer(Participant peer) {
            throw new IllegalStateException("there is no peer");
        }
    }

    @Test
    void whatIsWrittenOneByOneIsWhatIsWrittenAtOnce() throws IOException {
        Population population = JSON.readPopulation(MEASUREMENTS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PopulationWriter writer = JSON.populationWriter(out, population.plan(), population.period())) {
            for (Participant participant : population.participants()) {
                writer.writeParticipant(participant);
            }
            for (Participant peer : population.peers()) {
                writer.writePeer(peer);
            }
            writer.finish();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(MEASUREMENTS);
    }

    @Test
    void aStatementThatIsRefusedLeavesNothingBehind() throws IOException {
        StatementDocument document = JSON.readStatements(STATEMENTS);
        Statement wrong = Statement.builder()
                .participant("two words")
                .name("")
                .plan("p")
                .period(document.statements().get(0).period())
                .addAllLines(document.statements().get(0).lines())
                .digest(document.statements().get(0).digest())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StatementWriter writer = JSON.statementWriter(out)) {
            assertThatThrownBy(() -> writer.write(wrong))
                    .isInstanceOf(IncentiveException.class)
                    .hasMessageContaining("IDENTIFIER_INVALID at /statements/0/participant");
            for (Statement statement : document.statements()) {
                writer.write(statement);
            }
            for (ParticipantFailure failure : document.failures()) {
                writer.write(failure);
            }
            assertThatThrownBy(() -> writer.write(document.statements().get(0)))
                    .isInstanceOf(IllegalStateException.class);
            writer.finish();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(STATEMENTS);
    }

    @Test
    void noStatementsAreADocumentToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatementWriter writer = JSON.statementWriter(out);
        writer.finish();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(JSON.write(new StatementDocument(List.of(), List.of())));
        assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDocumentThatWasNotFinishedIsNoDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StatementWriter writer = JSON.statementWriter(out)) {
            writer.write(JSON.readStatements(STATEMENTS).statements().get(0));
        }
        assertThat(problems(() -> JSON.readStatements(out.toByteArray())))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DOCUMENT_MALFORMED);
    }

    @Test
    void afterAStreamFailedNothingFollows() throws IOException {
        OutputStream failing = new OutputStream() {
            private int left = 100;

            @Override
            public void write(int one) throws IOException {
                if (left-- == 0) {
                    throw new IOException("the disk is full");
                }
            }
        };
        StatementWriter writer = JSON.statementWriter(failing);
        Statement statement = JSON.readStatements(STATEMENTS).statements().get(0);
        assertThatThrownBy(() -> writer.write(statement)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> writer.write(statement)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
    }
}
