package dev.incentive.problem;

import java.util.HexFormat;

/**
 * Shows text of others inside a message: in one line, not too long, and without characters that hide, turn around or
 * break what a terminal, a log or a reader sees.
 *
 * <p>Control characters, line and paragraph separators, characters that have no width or change the direction of
 * writing, and halves of surrogate pairs are written as {@code \}{@code u} with four digits: a line feed becomes the
 * six characters {@code \}{@code u000a}. Text that is cut ends with three dots beyond the length that was asked for.
 *
 * <pre>{@code
 * String cut = Excerpt.of("accelerator", 5); // accel...
 * int lengthInOneLine = Excerpt.of("one\ntwo", 20).length(); // 12
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Excerpt {

    private Excerpt() {}

    /**
     * The text as it can be shown.
     *
     * @param text any text
     * @param longest how many characters are shown at most; three dots stand for the rest
     * @return one line
     */
    public static String of(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            String visible = visible(point);
            if (shown.length() + visible.length() > longest) {
                return shown.append("...").toString();
            }
            shown.append(visible);
            index += Character.charCount(point);
        }
        return shown.toString();
    }

    private static String visible(int point) {
        if (isVisible(point)) {
            return Character.toString(point);
        }
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(point)) {
            escaped.append("\\u").append(HexFormat.of().toHexDigits(unit));
        }
        return escaped.toString();
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isEmptyLetter(point);
        };
    }

    /** Letters and marks without any shape: fillers of Hangul and variation selectors. */
    private static boolean isEmptyLetter(int point) {
        return switch (point) {
            case 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0 -> true;
            default -> (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
        };
    }
}
