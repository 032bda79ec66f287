package dev.incentive.json.badinput;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Long texts in few characters: {@code «9*1000»} is a thousand nines.
 *
 * <p>Inside, {@code #} is the number of the repetition, from 0, and {@code ~} a name that differs for each repetition
 * while all have the same {@link String#hashCode() hash code}.
 */
final class Repetition {

    private static final Pattern REPEATED = Pattern.compile("«([^«»]*)\\*([0-9]+)»");
    private static final int BITS = 14;

    private Repetition() {}

    static String expanded(String text) {
        return REPEATED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(repeated(match.group(1), Integer.parseInt(match.group(2)))));
    }

    private static String repeated(String text, int times) {
        if (!text.contains("#") && !text.contains("~")) {
            return text.repeat(times);
        }
        StringBuilder repeated = new StringBuilder();
        for (int index = 0; index < times; index++) {
            repeated.append(text.replace("#", String.valueOf(index)).replace("~", colliding(index)));
        }
        return repeated.toString();
    }

    private static String colliding(int index) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < BITS; bit++) {
            name.append((index >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }
}
