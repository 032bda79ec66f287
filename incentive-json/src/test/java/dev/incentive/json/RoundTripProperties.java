package dev.incentive.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.incentive.json.arbitraries.NamedBenchmark;
import dev.incentive.json.arbitraries.NamedPayoutRule;
import dev.incentive.json.arbitraries.NamedScorer;
import dev.incentive.json.arbitraries.Plans;
import dev.incentive.json.arbitraries.Populations;
import dev.incentive.json.arbitraries.StatementDocuments;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {

    private static final IncentiveJson JSON = IncentiveJson.with(
            ScorerFactory.of(NamedScorer.NAME, NamedScorer::new),
            BenchmarkFactory.of(NamedBenchmark.NAME, NamedBenchmark::new),
            PayoutRuleFactory.of(NamedPayoutRule.NAME, NamedPayoutRule::new));

    @Property(tries = 300)
    void aPlanComesBackAsItWas(@ForAll("plans") Plan plan) {
        String document = JSON.write(plan);
        assertThat(JSON.readPlan(document)).isEqualTo(plan);
        assertThat(JSON.write(JSON.readPlan(document))).isEqualTo(document);
    }

    @Property(tries = 300)
    void aPopulationComesBackAsItWas(@ForAll("populations") Population population) {
        String document = JSON.write(population);
        assertThat(JSON.readPopulation(document)).isEqualTo(population);
        assertThat(JSON.write(JSON.readPopulation(document))).isEqualTo(document);
    }

    @Property(tries = 300)
    void statementsComeBackAsTheyWere(@ForAll("statementDocuments") StatementDocument statements) {
        String document = JSON.write(statements);
        assertThat(JSON.readStatements(document)).isEqualTo(statements);
        assertThat(JSON.write(JSON.readStatements(document))).isEqualTo(document);
    }

    @Property(tries = 200)
    void theOrderOfAPlansPropertiesDoesNotMatter(@ForAll("plans") Plan plan, @ForAll long seed) {
        assertThat(JSON.readPlan(shuffled(JSON.write(plan), seed))).isEqualTo(plan);
    }

    @Property(tries = 200)
    void theOrderOfAPopulationsPropertiesDoesNotMatter(
            @ForAll("populations") Population population, @ForAll long seed) {
        assertThat(JSON.readPopulation(shuffled(JSON.write(population), seed))).isEqualTo(population);
    }

    @Property(tries = 200)
    void theOrderOfAStatementsPropertiesDoesNotMatter(
            @ForAll("statementDocuments") StatementDocument statements, @ForAll long seed) {
        assertThat(JSON.readStatements(shuffled(JSON.write(statements), seed))).isEqualTo(statements);
    }

    private static String shuffled(String document, long seed) {
        return shuffled(Documents.tree(document), new Random(seed)).toString();
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode list) {
            ArrayNode copy = list.arrayNode();
            list.forEach(element -> copy.add(shuffled(element, random)));
            return copy;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        ObjectNode copy = object.objectNode();
        names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
        return copy;
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
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
