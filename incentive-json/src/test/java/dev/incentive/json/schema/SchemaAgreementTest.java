package dev.incentive.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.json.DocumentKind;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaAgreementTest {

    private static final int CHANGES = 4;
    private static final int FEW = 5;

    /** How many spoiled documents the schema accepted and refused. */
    private static final class Tally {
        private int accepted;
        private int refused;

        private void add(Agreement agreement) {
            if (agreement.accepted()) {
                accepted++;
            } else {
                refused++;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void acceptsEachDocumentThatIsWritten(DocumentKind kind) {
        GeneratedDocuments.each(
                kind,
                GeneratedDocuments.COUNT,
                (number, document) -> assertThat(DocumentSchema.errors(kind, DocumentSchema.tree(document)))
                        .as("document %d: %s", number, document)
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void refusesASpoiledDocumentWhereTheReaderRefusesItsShapeAndNowhereElse(DocumentKind kind) {
        Tally tally = new Tally();
        GeneratedDocuments.each(kind, GeneratedDocuments.COUNT, (number, document) -> {
            Random random = new Random(-number);
            for (int change = 0; change < CHANGES; change++) {
                String spoiled = Spoiling.of(document, random);
                Agreement agreement = Agreement.on(kind, spoiled, GeneratedDocuments.JSON);
                assertThat(agreement.difference()).as(spoiled).isEmpty();
                tally.add(agreement);
            }
        });
        assertThat(tally.accepted).isGreaterThan(GeneratedDocuments.COUNT / FEW);
        assertThat(tally.refused).isGreaterThan(GeneratedDocuments.COUNT / FEW);
    }
}
