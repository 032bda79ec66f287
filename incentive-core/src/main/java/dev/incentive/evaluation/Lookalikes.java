package dev.incentive.evaluation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds texts that differ only in what people do not see or do not mean: case, blanks, invisible characters, the way an
 * accent is encoded.
 *
 * <p>Where different texts are different customers or groups, such a pair is a slip that pays too much or too little.
 */
final class Lookalikes {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, String> firstByText = new HashMap<>();
    private final Map<String, String> firstByLook = new HashMap<>();

    /** An earlier, different text that looks the same. */
    Optional<String> earlier(String text) {
        String first = firstByText.computeIfAbsent(text, this::firstOfItsLook);
        return first.equals(text) ? Optional.empty() : Optional.of(first);
    }

    private String firstOfItsLook(String text) {
        String earlier = firstByLook.putIfAbsent(look(text), text);
        return earlier == null ? text : earlier;
    }

    private static String look(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String spaced = BLANKS.matcher(visible).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
