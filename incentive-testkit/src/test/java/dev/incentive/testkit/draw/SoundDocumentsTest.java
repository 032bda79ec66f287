package dev.incentive.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.DocumentKind;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.StatementDocument;
import dev.incentive.testkit.choice.Choices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoundDocumentsTest {

    private static final int COUNT = Integer.getInteger("incentive.documents", 250);
    private static final IncentiveJson JSON = IncentiveJson.standard();

    @ParameterizedTest
    @EnumSource
    void areAcceptedByThePublishedSchema(DocumentKind kind) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(kind.schema());
        for (long seed = 0; seed < COUNT; seed++) {
            String document = document(kind, SoundPlans.withPopulation().from(Choices.random(seed)));
            assertThat(schema.validate(document, InputFormat.JSON))
                    .as("seed %s: %s", seed, document)
                    .isEmpty();
        }
    }

    private static String document(DocumentKind kind, SoundPlan sound) {
        return switch (kind) {
            case PLAN -> JSON.write(sound.plan());
            case MEASUREMENTS -> JSON.write(sound.population());
            case STATEMENTS ->
                JSON.write(StatementDocument.of(
                        PlanEvaluator.of(sound.plan().resolve()).evaluate(sound.population())));
        };
    }
}
