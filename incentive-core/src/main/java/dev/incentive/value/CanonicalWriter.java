package dev.incentive.value;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;

/**
 * Turns descriptions into a {@link Digest}.
 *
 * <p>Every piece is written with its length in bytes before it, so that no two different descriptions run together into
 * the same bytes. Not thread-safe.
 *
 * <pre>{@code
 * Digest one = new CanonicalWriter().text("ab").text("c").finish();
 * Digest other = new CanonicalWriter().text("a").text("bc").finish();
 * boolean same = one.equals(other); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CanonicalWriter {

    private final MessageDigest digest;
    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

    /** A writer at the start of a description. */
    public CanonicalWriter() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /**
     * Writes a text.
     *
     * @param text the text
     * @return this writer
     * @throws IncentiveException {@code DOCUMENT_TEXT} for a lone surrogate
     */
    public CanonicalWriter text(String text) {
        byte[] bytes = hasSurrogates(text) ? encoded(text) : text.getBytes(StandardCharsets.UTF_8);
        digest.update(length.putInt(0, bytes.length).array());
        digest.update(bytes);
        return this;
    }

    /** Nearly no text has any, and without them each character has bytes of its own. */
    private static boolean hasSurrogates(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    /** Refuses what has no bytes of its own, since two such texts would have the same digest. */
    private static byte[] encoded(String text) {
        try {
            ByteBuffer buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (CharacterCodingException malformed) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.DOCUMENT_TEXT, Place.ROOT, "a text with half a character", "text of whole characters"));
        }
    }

    /**
     * Writes an exact number.
     *
     * @param number the number; equal numbers are written alike
     * @return this writer
     */
    public CanonicalWriter number(Rational number) {
        return text(number.toString());
    }

    /**
     * Writes a whole number.
     *
     * @param number the number
     * @return this writer
     */
    public CanonicalWriter number(long number) {
        return text(Long.toString(number));
    }

    /**
     * Writes a word of an enumeration by its name.
     *
     * @param word the word
     * @return this writer
     */
    public CanonicalWriter word(Enum<?> word) {
        return text(word.name());
    }

    /**
     * Writes an amount.
     *
     * @param money the amount
     * @return this writer
     */
    public CanonicalWriter money(Money money) {
        return text(money.currency().code()).number(money.value());
    }

    /**
     * Writes a part.
     *
     * @param part the part
     * @return this writer
     */
    public CanonicalWriter part(Canonical part) {
        part.describeTo(this);
        return this;
    }

    /**
     * Writes a list: how many parts, then each.
     *
     * @param parts the parts, in an order that is part of their meaning
     * @return this writer
     */
    public CanonicalWriter parts(Collection<? extends Canonical> parts) {
        number(parts.size());
        parts.forEach(part -> part.describeTo(this));
        return this;
    }

    /**
     * Ends the description.
     *
     * @return the digest of everything written
     */
    public Digest finish() {
        return Digest.of(digest.digest());
    }
}
