package dev.incentive.json.badinput;

import dev.incentive.json.IncentiveJson;
import dev.incentive.json.StatementDocument;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The ways in which a document can be handed over. */
enum Form {
    TEXT {
        @Override
        Plan plan(IncentiveJson json, Given document) {
            return json.readPlan(document.text());
        }

        @Override
        Population measurements(IncentiveJson json, Given document) {
            return json.readPopulation(document.text());
        }

        @Override
        StatementDocument statements(IncentiveJson json, Given document) {
            return json.readStatements(document.text());
        }
    },
    BYTES {
        @Override
        Plan plan(IncentiveJson json, Given document) {
            return json.readPlan(document.bytes());
        }

        @Override
        Population measurements(IncentiveJson json, Given document) {
            return json.readPopulation(document.bytes());
        }

        @Override
        StatementDocument statements(IncentiveJson json, Given document) {
            return json.readStatements(document.bytes());
        }
    },
    STREAM {
        @Override
        Plan plan(IncentiveJson json, Given document) throws IOException {
            return json.readPlan(document.stream());
        }

        @Override
        Population measurements(IncentiveJson json, Given document) throws IOException {
            return json.readPopulation(document.stream());
        }

        @Override
        StatementDocument statements(IncentiveJson json, Given document) throws IOException {
            return json.readStatements(document.stream());
        }
    };

    /**
     * A document before it is handed over.
     *
     * @param text its characters
     * @param encoding how they become bytes; empty for UTF-8
     */
    record Given(String text, String encoding) {

        private static final int AT_A_TIME = 1_021;

        byte[] bytes() {
            return text.getBytes(encoding.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(encoding));
        }

        /** Gives little at a time, as a network does. */
        InputStream stream() {
            return new FilterInputStream(new ByteArrayInputStream(bytes())) {
                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    return super.read(buffer, offset, Math.min(length, AT_A_TIME));
                }
            };
        }
    }

    abstract Plan plan(IncentiveJson json, Given document) throws IOException;

    abstract Population measurements(IncentiveJson json, Given document) throws IOException;

    abstract StatementDocument statements(IncentiveJson json, Given document) throws IOException;

    /** Whether a case can come in this form: what is not in UTF-8 comes only as bytes. */
    boolean takes(BadInput badInput) {
        return this != TEXT
                || badInput.changes().values().stream()
                        .allMatch(change -> change.encoding().isEmpty());
    }

    /** What the form reads; a stream in memory cannot fail. */
    static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads from something that might be a stream. */
    interface Reading<T> {
        T read() throws IOException;
    }
}
