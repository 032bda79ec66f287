package dev.incentive.json.schema;

import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.BenchmarkFactory;
import dev.incentive.json.DocumentKind;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.PayoutRuleFactory;
import dev.incentive.json.ScorerFactory;
import dev.incentive.json.StatementDocument;
import dev.incentive.json.arbitraries.NamedBenchmark;
import dev.incentive.json.arbitraries.NamedPayoutRule;
import dev.incentive.json.arbitraries.NamedScorer;
import dev.incentive.json.arbitraries.Plans;
import dev.incentive.json.arbitraries.Populations;
import dev.incentive.json.arbitraries.StatementDocuments;
import dev.incentive.json.soundplans.SoundPlan;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** Canonical documents by number, from the whole algebra: those of plans that can be evaluated, and any others, in turn. */
final class GeneratedDocuments {

    /** How many documents of each kind are drawn; {@code -Dincentive.documents=10000} draws more. */
    static final int COUNT = Integer.getInteger("incentive.documents", 500);

    /** Knows the custom parts that are drawn. */
    static final IncentiveJson JSON = IncentiveJson.with(
            ScorerFactory.of(NamedScorer.NAME, NamedScorer::new),
            BenchmarkFactory.of(NamedBenchmark.NAME, NamedBenchmark::new),
            PayoutRuleFactory.of(NamedPayoutRule.NAME, NamedPayoutRule::new));

    private static final int SIZE = 1_000;

    private final DocumentKind kind;
    private final RandomGenerator<String> unsound;

    private GeneratedDocuments(DocumentKind kind) {
        this.kind = kind;
        this.unsound = unsound(kind).generator(SIZE, true);
    }

    /** Hands documents of a kind on, each with its number. */
    static void each(DocumentKind kind, int count, BiConsumer<Integer, String> taker) {
        JqwikSession.run(() -> {
            GeneratedDocuments documents = new GeneratedDocuments(kind);
            for (int number = 0; number < count; number++) {
                taker.accept(number, documents.document(number));
            }
        });
    }

    private String document(int number) {
        Random random = new Random(number);
        return number % 2 == 0
                ? sound(SoundPlan.from(random))
                : unsound.next(random).value();
    }

    private String sound(SoundPlan sound) {
        return switch (kind) {
            case PLAN -> JSON.write(sound.plan());
            case MEASUREMENTS -> JSON.write(sound.population());
            case STATEMENTS ->
                JSON.write(StatementDocument.of(
                        PlanEvaluator.of(sound.plan().resolve()).evaluate(sound.population())));
        };
    }

    private static Arbitrary<String> unsound(DocumentKind kind) {
        return switch (kind) {
            case PLAN -> Plans.any().map(JSON::write);
            case MEASUREMENTS -> Populations.any().map(JSON::write);
            case STATEMENTS -> StatementDocuments.any().map(JSON::write);
        };
    }
}
