package dev.incentive.json.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.incentive.json.IncentiveJson;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("bad inputs that cannot be written down in a catalogue")
@Timeout(60)
class BadStreamTest {

    private static final IncentiveJson JSON = IncentiveJson.standard();

    /** The three documents. */
    private enum Document {
        PLAN(Catalogue.PLAN) {
            @Override
            void read(InputStream stream) throws IOException {
                JSON.readPlan(stream);
            }

            @Override
            void read(byte[] bytes) {
                JSON.readPlan(bytes);
            }
        },
        MEASUREMENTS(Catalogue.MEASUREMENTS) {
            @Override
            void read(InputStream stream) throws IOException {
                JSON.readPopulation(stream);
            }

            @Override
            void read(byte[] bytes) {
                JSON.readPopulation(bytes);
            }
        },
        STATEMENTS(Catalogue.STATEMENTS) {
            @Override
            void read(InputStream stream) throws IOException {
                JSON.readStatements(stream);
            }

            @Override
            void read(byte[] bytes) {
                JSON.readStatements(bytes);
            }
        };

        private final byte[] bytes;

        Document(String name) {
            // A character of three bytes, so that a cut can fall inside it.
            this.bytes = Catalogue.base(name)
                    .strip()
                    .replace("\"field-sales\"", "\"€field-sales\"")
                    .getBytes(StandardCharsets.UTF_8);
        }

        abstract void read(InputStream stream) throws IOException;

        abstract void read(byte[] bytes);
    }

    /** A stream that does one thing whenever it is read. */
    private abstract static class Misbehaving extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public abstract int read(byte[] buffer, int offset, int length) throws IOException;
    }

    /** Never ends, and counts what is taken. */
    private static final class Endless extends Misbehaving {

        private long taken;

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) ' ');
            taken += length;
            return length;
        }
    }

    /** Breaks off. */
    private static final class Failing extends Misbehaving {

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("the network is gone");
        }
    }

    /** Waits until it is let go. */
    private static final class Slow extends Misbehaving {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            reached.countDown();
            try {
                released.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
            return -1;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyBeginningOfADocumentIsMalformed(Document document) {
        for (int length = 0; length < document.bytes.length; length++) {
            byte[] beginning = Arrays.copyOf(document.bytes, length);
            assertThatExceptionOfType(IncentiveException.class)
                    .isThrownBy(() -> document.read(beginning))
                    .satisfies(refused -> assertThat(refused.problems())
                            .extracting(Problem::code)
                            .containsExactly(ProblemCode.DOCUMENT_MALFORMED));
            assertThatExceptionOfType(IncentiveException.class)
                    .isThrownBy(() -> document.read(new ByteArrayInputStream(beginning)));
        }
    }

    @Test
    void aStreamWithoutEndIsReadToTheLimitAndOneByteMore() {
        Endless endless = new Endless();
        assertThatExceptionOfType(IncentiveException.class)
                .isThrownBy(() -> JSON.readPlan(endless))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::code)
                        .containsExactly(ProblemCode.DOCUMENT_LIMIT));
        assertThat(endless.taken).isEqualTo((1 << 20) + 1);
    }

    @ParameterizedTest
    @EnumSource
    void theFailureOfAStreamIsTheHostsOwn(Document document) {
        InputStream half = new ByteArrayInputStream(document.bytes, 0, 100);
        assertThatIOException()
                .isThrownBy(() -> document.read(new SequenceInputStream(half, new Failing())))
                .withMessage("the network is gone");
    }

    @Test
    void aSlowStreamKeepsNobodyElseWaiting() throws InterruptedException {
        Slow slow = new Slow();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> reading = thread.submit(() -> JSON.readPlan(slow));
            slow.reached.await();
            assertThat(JSON.readPlan(Catalogue.base(Catalogue.PLAN))).isNotNull();
            assertThat(reading.isDone()).isFalse();
            slow.released.countDown();
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(reading::get)
                    .withCauseInstanceOf(IncentiveException.class);
        } finally {
            thread.shutdownNow();
        }
    }
}
