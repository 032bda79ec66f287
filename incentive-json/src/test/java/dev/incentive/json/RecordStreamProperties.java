package dev.incentive.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.json.arbitraries.Populations;
import dev.incentive.json.arbitraries.StatementDocuments;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.statement.Statement;
import dev.incentive.value.PerformancePeriod;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecordStreamProperties {

    private static final IncentiveJson JSON = IncentiveJson.standard();

    @Property(tries = 100)
    void statementsThatPassThroughOneByOneStayAsTheyWere(@ForAll("statementDocuments") StatementDocument document)
            throws IOException {
        byte[] whole = JSON.write(document).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StatementWriter writer = JSON.statementWriter(out)) {
            JSON.readStatements(new ByteArrayInputStream(whole), new StatementVisitor() {
                @Override
                public void statement(Statement statement) {
                    written(() -> writer.write(statement));
                }

                @Override
                public void failure(ParticipantFailure failure) {
                    written(() -> writer.write(failure));
                }
            });
            writer.finish();
        }
        assertThat(out.toByteArray()).isEqualTo(whole);
    }

    @Property(tries = 100)
    void participantsThatPassThroughOneByOneStayAsTheyWere(@ForAll("populations") Population population)
            throws IOException {
        byte[] whole = JSON.write(population).getBytes(StandardCharsets.UTF_8);
        Population.Builder again = Population.builder(population.plan(), population.period());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PopulationWriter writer = JSON.populationWriter(out, population.plan(), population.period())) {
            JSON.readPopulation(new ByteArrayInputStream(whole), new PopulationVisitor() {
                @Override
                public void begin(String plan, PerformancePeriod period) {
                    assertThat(plan).isEqualTo(population.plan());
                }

                @Override
                public void participant(Participant participant) {
                    again.addParticipant(participant);
                    written(() -> writer.writeParticipant(participant));
                }

                @Override
                public void peer(Participant peer) {
                    again.addPeer(peer);
                    written(() -> writer.writePeer(peer));
                }
            });
            writer.finish();
        }
        assertThat(out.toByteArray()).isEqualTo(whole);
        assertThat(again.build()).isEqualTo(population);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void written(Writing writing) {
        try {
            writing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Provide
    Arbitrary<Population> populations() {
        return Populations.any();
    }

    @Provide
    Arbitrary<StatementDocument> statementDocuments() {
        return StatementDocuments.any();
    }
}
