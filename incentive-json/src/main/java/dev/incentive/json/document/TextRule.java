package dev.incentive.json.document;

/** Which texts can stand in a document. */
final class TextRule {

    private static final int REPLACEMENT = 0xFFFD;
    private static final String DOTS = "...";

    private TextRule() {}

    /** Whether a text is well-formed Unicode, so that it can be written in UTF-8 without loss. */
    static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(TextRule::isLoneSurrogate);
    }

    /** Whether a text is well-formed and has no control characters, line breaks included. */
    static boolean isPlain(String text) {
        return text.codePoints().noneMatch(point -> isLoneSurrogate(point) || Character.isISOControl(point));
    }

    /** The text with a replacement character for each half of a pair, and three dots for what is too long. */
    static String repaired(String text, int longest) {
        StringBuilder repaired = new StringBuilder();
        text.codePoints()
                .map(point -> isLoneSurrogate(point) ? REPLACEMENT : point)
                .forEach(repaired::appendCodePoint);
        if (repaired.length() <= longest) {
            return repaired.toString();
        }
        int end = Math.max(0, longest - DOTS.length());
        boolean insidePair = end > 0 && Character.isHighSurrogate(repaired.charAt(end - 1));
        return repaired.substring(0, insidePair ? end - 1 : end) + DOTS;
    }

    private static boolean isLoneSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
