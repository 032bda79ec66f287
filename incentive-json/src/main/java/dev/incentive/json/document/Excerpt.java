package dev.incentive.json.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;

/** Shows what was found: short, and without characters that could disturb a log. */
final class Excerpt {

    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 1_500;

    private Excerpt() {}

    static String of(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "the text " + quoted(node.textValue());
            case NUMBER -> "the number " + shortened(node.asText());
            case BOOLEAN -> node.asText();
            case NULL -> "null";
            case ARRAY -> "a list";
            default -> "an object";
        };
    }

    static String quoted(String text) {
        return "'" + shortened(text) + "'";
    }

    static String shortened(String text) {
        String shown = visible(text, LONGEST);
        return text.length() > LONGEST ? shown + "... (" + text.length() + " characters)" : shown;
    }

    /** Words about a problem, in one line that a log can take. */
    static String line(String text) {
        return text.length() > LONGEST_LINE ? visible(text, LONGEST_LINE) + "..." : visible(text, LONGEST_LINE);
    }

    private static String visible(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        text.chars().limit(longest).forEach(character -> append(shown, (char) character));
        return shown.toString();
    }

    private static void append(StringBuilder shown, char character) {
        if (Character.isISOControl(character) || Character.isSurrogate(character)) {
            shown.append("\\u").append(HexFormat.of().toHexDigits(character));
        } else {
            shown.append(character);
        }
    }
}
