package dev.incentive.bench.duckdb;

import static java.util.Objects.requireNonNull;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import org.jspecify.annotations.Nullable;

/** One query for the whole mixed plan, in one of three ways to write it. */
public final class DuckDb implements Contender<MixedData> {
    private final String load;
    private final String query;
    private @Nullable Query prepared;

    private DuckDb(String load, String query) {
        this.load = load;
        this.query = query;
    }

    /**
     * Whole cents in 64 bits.
     *
     * @return the contender {@code duckdb-integer}
     */
    public static DuckDb integer() {
        return new DuckDb("load-integer", "integer");
    }

    /**
     * Decimals, written so that no sum leaves 64 bits.
     *
     * @return the contender {@code duckdb-decimal-tuned}
     */
    public static DuckDb tunedDecimal() {
        return new DuckDb("load-decimal", "decimal-tuned");
    }

    /**
     * Decimals, written tier by tier.
     *
     * @return the contender {@code duckdb-decimal-natural}
     */
    public static DuckDb naturalDecimal() {
        return new DuckDb("load-decimal", "decimal-natural");
    }

    @Override
    public String name() {
        return "duckdb-" + query;
    }

    @Override
    public void prepare(MixedData data, int threads) {
        close();
        prepared = Query.open(data, threads, load, query);
    }

    @Override
    public long[] run() {
        return requireNonNull(prepared, "prepare comes before run").run();
    }

    @Override
    public void close() {
        if (prepared != null) {
            prepared.close();
        }
    }
}
