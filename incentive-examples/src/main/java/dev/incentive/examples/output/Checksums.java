package dev.incentive.examples.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a directory's result files with their SHA-256, in the form that the tool {@code sha256sum} checks.
 *
 * <p>It has a name of its own: a list that somebody else made never says which files may be replaced or removed.
 */
final class Checksums {

    static final String FILE = "incentive-results.sha256";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private Checksums() {}

    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    static String text(SortedMap<String, String> sums) {
        StringBuilder text = new StringBuilder();
        sums.forEach((file, sum) -> text.append(sum).append("  ").append(file).append('\n'));
        return text.toString();
    }

    /** The files that an earlier run left here and that nobody changed since. */
    static SortedMap<String, String> unchanged(Path directory) throws IOException {
        SortedMap<String, String> unchanged = new TreeMap<>();
        Path list = directory.resolve(FILE);
        if (!Files.isRegularFile(list)) {
            return unchanged;
        }
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && isUnchanged(directory, matcher.group(2), matcher.group(1))) {
                unchanged.put(matcher.group(2), matcher.group(1));
            }
        }
        return unchanged;
    }

    private static boolean isUnchanged(Path directory, String file, String sum) throws IOException {
        Path path = directory.resolve(file).normalize();
        return path.startsWith(directory.normalize())
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && path.toRealPath().startsWith(directory.toRealPath())
                && of(Files.readAllBytes(path)).equals(sum);
    }
}
