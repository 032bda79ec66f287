package dev.incentive.value;

import java.util.HexFormat;
import java.util.Objects;

/**
 * A fingerprint of everything a result depends on: 64 hexadecimal digits of SHA-256.
 *
 * <p>The same digest always means the same result, on every machine, locale, time zone and number of threads. Immutable.
 *
 * <pre>{@code
 * Digest ofNothing = new CanonicalWriter().finish();
 * String start = ofNothing.hex().substring(0, 8); // e3b0c442
 * int digits = ofNothing.hex().length(); // 64
 * }</pre>
 *
 * @param hex 64 digits, lower case
 * @since 0.1.0
 */
public record Digest(String hex) {

    /** Checks that the digits are there. */
    public Digest {
        Objects.requireNonNull(hex, "hex");
    }

    static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(bytes));
    }

    /**
     * The digits.
     *
     * @return 64 hexadecimal digits
     */
    @Override
    public String toString() {
        return hex;
    }
}
