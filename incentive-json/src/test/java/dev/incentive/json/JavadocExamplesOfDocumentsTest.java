package dev.incentive.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.statement.Statement;
import dev.incentive.value.PerformancePeriod;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavadocExamplesOfDocumentsTest {

    private final IncentiveJson json = Documents.JSON;

    @TempDir
    private Path folder;

    private static InputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void populationVisitor() throws IOException {
        InputStream in = stream(Documents.MEASUREMENTS);
        // example PopulationVisitor
        List<String> ids = new ArrayList<>();
        json.readPopulation(in, new PopulationVisitor() {
            @Override
            public void begin(String plan, PerformancePeriod period) {
                ids.add(plan);
            }

            @Override
            public void participant(Participant participant) {
                ids.add(participant.id());
            }

            @Override
            public void peer(Participant peer) {
                ids.add(peer.id());
            }
        });
        // end
        Population whole = json.readPopulation(Documents.MEASUREMENTS);
        assertThat(ids)
                .hasSize(1 + whole.participants().size() + whole.peers().size())
                .startsWith(whole.plan());
    }

    @Test
    void populationWriter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PerformancePeriod period = json.readPopulation(Documents.MEASUREMENTS).period();
        // example PopulationWriter
        try (PopulationWriter writer = json.populationWriter(out, "plan", period)) {
            writer.writeParticipant(Participant.builder("p1").build());
            writer.writePeer(Participant.builder("p2").build());
            writer.finish();
        }
        int participants = json.readPopulation(out.toByteArray()).participants().size(); // 1
        // end
        assertThat(participants).hasToString("1");
    }

    @Test
    void statementVisitor() throws IOException {
        InputStream in = stream(Documents.STATEMENTS);
        // example StatementVisitor
        List<String> ids = new ArrayList<>();
        json.readStatements(in, new StatementVisitor() {
            @Override
            public void statement(Statement statement) {
                ids.add(statement.participant());
            }

            @Override
            public void failure(ParticipantFailure failure) {
                ids.add(failure.participant());
            }
        });
        // end
        StatementDocument whole = json.readStatements(Documents.STATEMENTS);
        assertThat(ids)
                .hasSize(whole.statements().size() + whole.failures().size())
                .startsWith(whole.statements().get(0).participant());
    }

    @Test
    void statementWriter() throws IOException {
        Path path = folder.resolve("statements.json");
        List<Statement> statements = json.readStatements(Documents.STATEMENTS).statements();
        // example StatementWriter
        try (StatementWriter writer = json.statementWriter(Files.newOutputStream(path))) {
            for (Statement statement : statements) {
                writer.write(statement);
            }
            writer.finish();
        }
        // end
        assertThat(json.readStatements(Files.readString(path)).statements()).isEqualTo(statements);
    }

    @Test
    void documentKind() throws JsonProcessingException {
        // example DocumentKind
        JsonNode schema = new ObjectMapper().readTree(DocumentKind.PLAN.schema());
        String id = schema.get("$id").textValue(); // urn:incentive-sdk:schema:plan:1
        // end
        assertThat(id).hasToString("urn:incentive-sdk:schema:plan:1");
    }
}
