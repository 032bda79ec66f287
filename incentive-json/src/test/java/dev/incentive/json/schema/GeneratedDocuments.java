package dev.incentive.json.schema;

import dev.incentive.json.BenchmarkFactory;
import dev.incentive.json.DocumentKind;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.PayoutRuleFactory;
import dev.incentive.json.ScorerFactory;
import dev.incentive.json.arbitraries.NamedBenchmark;
import dev.incentive.json.arbitraries.NamedPayoutRule;
import dev.incentive.json.arbitraries.NamedScorer;
import dev.incentive.json.arbitraries.Plans;
import dev.incentive.json.arbitraries.Populations;
import dev.incentive.json.arbitraries.StatementDocuments;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** Canonical documents by number, from the whole algebra; most of their plans would not pass the check. */
final class GeneratedDocuments {

    /** How many documents of each kind are drawn; {@code -Dincentive.documents=10000} draws more. */
    static final int COUNT = Integer.getInteger("incentive.documents", 500);

    /** Knows the custom parts that are drawn. */
    static final IncentiveJson JSON = IncentiveJson.with(
            ScorerFactory.of(NamedScorer.NAME, NamedScorer::new),
            BenchmarkFactory.of(NamedBenchmark.NAME, NamedBenchmark::new),
            PayoutRuleFactory.of(NamedPayoutRule.NAME, NamedPayoutRule::new));

    private static final int SIZE = 1_000;

    private final RandomGenerator<String> documents;

    private GeneratedDocuments(DocumentKind kind) {
        this.documents = any(kind).generator(SIZE, true);
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
        return documents.next(new Random(number)).value();
    }

    private static Arbitrary<String> any(DocumentKind kind) {
        return switch (kind) {
            case PLAN -> Plans.any().map(JSON::write);
            case MEASUREMENTS -> Populations.any().map(JSON::write);
            case STATEMENTS -> StatementDocuments.any().map(JSON::write);
        };
    }
}
