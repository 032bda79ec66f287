package dev.incentive.json.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * Where the text of a document comes from; every way is bounded by the same size in UTF-8.
 *
 * @since 0.1.0
 */
public final class Source {

    /** Opens the text. */
    private interface Opening {
        Reader open(long mostBytes) throws IOException;
    }

    private final Opening opening;

    private Source(Opening opening) {
        this.opening = opening;
    }

    /**
     * Text in memory.
     *
     * @param json the document
     * @return the source
     */
    public static Source of(String json) {
        return new Source(most -> {
            if (json.length() > most || Utf8Length.of(json) > most) {
                throw new TooLongException();
            }
            return new StringReader(json);
        });
    }

    /**
     * Bytes in memory.
     *
     * @param json the document in UTF-8
     * @return the source
     */
    public static Source of(byte[] json) {
        return new Source(most -> {
            if (json.length > most) {
                throw new TooLongException();
            }
            return utf8(new ByteArrayInputStream(json));
        });
    }

    /**
     * A stream, which is read to its end or until it is longer than allowed, and not closed.
     *
     * @param json the document in UTF-8
     * @return the source
     */
    public static Source of(InputStream json) {
        return new Source(most -> utf8(new BoundedInput(json, most)));
    }

    /** Decoding reports what is not UTF-8 instead of replacing it. */
    private static Reader utf8(InputStream bytes) {
        return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
    }

    Reader open(long mostBytes) throws IOException {
        return opening.open(mostBytes);
    }

    /** The document is longer than allowed. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("the document is longer than allowed");
        }
    }

    /** Takes at most one byte more than allowed, to know that there is more. */
    private static final class BoundedInput extends InputStream {

        private final InputStream bytes;
        private long left;

        BoundedInput(InputStream bytes, long most) {
            this.bytes = bytes;
            this.left = most + 1;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = bytes.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            if (left <= 0) {
                throw new TooLongException();
            }
            return read;
        }
    }
}
