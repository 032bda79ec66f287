package dev.incentive.bench.duckdb;

import dev.incentive.bench.work.MixedData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

/**
 * A prepared statement over tables in memory. Rows may come in any order, and results are read chunk by chunk: the
 * fastest the driver offers.
 *
 * @param connection to a database of its own
 * @param statement gives the place of each participant and the payout in cents
 * @param payouts filled by each run
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record Query(DuckDBConnection connection, DuckDBPreparedStatement statement, long[] payouts) implements AutoCloseable {
    private static final String LOADED = "CREATE TABLE loaded (id INTEGER, revenue BIGINT, quota BIGINT,"
            + " retention_now INTEGER, retention_before INTEGER, promoters INTEGER, passives INTEGER,"
            + " detractors INTEGER, milestones INTEGER, team INTEGER)";

    static Query open(MixedData data, int threads, String load, String query) {
        try {
            DuckDBConnection connection =
                    DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
            execute(connection, "SET threads = " + threads);
            execute(connection, "SET preserve_insertion_order = false");
            execute(connection, LOADED);
            fill(connection, data);
            execute(connection, script(load));
            return new Query(connection, connection.prepare(script(query)), new long[data.size()]);
        } catch (SQLException e) {
            throw new IllegalStateException("the tables of '" + query + "' could not be made", e);
        }
    }

    private static void execute(DuckDBConnection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void fill(DuckDBConnection connection, MixedData data) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender("loaded")) {
            for (int i = 0; i < data.size(); i++) {
                appender.beginRow();
                appender.append(i).append(data.revenue()[i]).append(data.quota()[i]);
                appender.append((int) data.retentionNow()[i]).append((int) data.retentionBefore()[i]);
                appender.append(data.promoters()[i]).append(data.passives()[i]).append(data.detractors()[i]);
                appender.append((int) data.milestones()[i]).append(data.group()[i]);
                appender.endRow();
            }
        }
    }

    private static String script(String name) {
        try (InputStream script = Query.class.getResourceAsStream(name + ".sql")) {
            if (script == null) {
                throw new IllegalArgumentException("there is no script '" + name + ".sql'");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long[] run() {
        try (DuckDBChunkedResult result = statement.query()) {
            while (result.nextChunk()) {
                read(result.chunk());
            }
            return payouts;
        } catch (SQLException e) {
            throw new IllegalStateException("the query failed", e);
        }
    }

    private void read(DuckDBDataChunkReader chunk) {
        DuckDBReadableVector place = chunk.vector(0);
        DuckDBReadableVector cents = chunk.vector(1);
        long rows = chunk.rowCount();
        for (long row = 0; row < rows; row++) {
            payouts[place.getInt(row)] = cents.getLong(row);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be closed", e);
        }
    }
}
