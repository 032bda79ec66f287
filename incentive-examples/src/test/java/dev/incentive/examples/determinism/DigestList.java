package dev.incentive.examples.determinism;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of each of several texts, and one over all of them. */
final class DigestList {

    private static final String TOTAL = "total";

    private final List<String> lines = new ArrayList<>();

    void add(String name, String text) {
        lines.add(digest(text) + " " + name);
    }

    /** One line for each text in the order in which they came, then the total. */
    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        all.add(digest(String.join("\n", lines)) + " " + TOTAL);
        return Collections.unmodifiableList(all);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
