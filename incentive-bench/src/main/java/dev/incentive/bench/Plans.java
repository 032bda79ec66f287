package dev.incentive.bench;

import dev.incentive.bench.duckdb.DuckDb;
import dev.incentive.bench.engine.EngineColumns;
import dev.incentive.bench.engine.EngineExact;
import dev.incentive.bench.engine.EngineRows;
import dev.incentive.bench.mixed.MixedBigDecimal;
import dev.incentive.bench.mixed.MixedDouble;
import dev.incentive.bench.mixed.MixedLimit;
import dev.incentive.bench.mixed.MixedLimitLines;
import dev.incentive.bench.mixed.MixedLoop;
import dev.incentive.bench.peers.Peers;
import dev.incentive.bench.second.SecondBigDecimal;
import dev.incentive.bench.second.SecondLimit;
import dev.incentive.bench.work.MixedData;
import dev.incentive.bench.work.SecondData;
import java.util.List;

/** Every plan with every contender: the one place where a new one is entered. */
final class Plans {
    private static final Plan<MixedData> MIXED = new Plan<>(
            "mixed",
            "The mixed plan",
            MixedData::of,
            MixedBigDecimal::payouts,
            List.of(
                    MixedLimit::new,
                    MixedLoop::new,
                    EngineColumns::mixed,
                    EngineColumns::mixedLines,
                    EngineRows::mixed,
                    MixedLimitLines::new,
                    EngineExact::new,
                    MixedDouble::new,
                    DuckDb::integer,
                    DuckDb::tunedDecimal,
                    DuckDb::naturalDecimal,
                    MixedBigDecimal::new,
                    Peers::droolsBatch,
                    Peers::droolsSession,
                    Peers::aviator,
                    Peers::dmn));

    private static final Plan<SecondData> SECOND = new Plan<>(
            "second",
            "The second plan",
            SecondData::of,
            SecondBigDecimal::payouts,
            List.of(SecondLimit::new, EngineColumns::second, SecondBigDecimal::new));

    private Plans() {}

    static List<Plan<?>> all() {
        return List.of(MIXED, SECOND);
    }

    static Plan<?> named(String name) {
        return all().stream()
                .filter(plan -> plan.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no plan '" + name + "'; there are "
                        + all().stream().map(Plan::name).toList()));
    }
}
