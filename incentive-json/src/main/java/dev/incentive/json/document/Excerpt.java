package dev.incentive.json.document;

/** Shows what was found: short, and without characters that could disturb a log. */
final class Excerpt {

    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 1_500;

    private Excerpt() {}

    static String of(Element element) {
        if (element instanceof Element.Text text) {
            return "the text " + quoted(text.text());
        }
        if (element instanceof Element.Numeric number) {
            return "the number " + shortened(number.text());
        }
        if (element instanceof Element.Literal literal) {
            return literal.word();
        }
        return element instanceof Element.Items ? "a list" : "an object";
    }

    static String quoted(String text) {
        return "'" + shortened(text) + "'";
    }

    static String shortened(String text) {
        String shown = dev.incentive.problem.Excerpt.of(text, LONGEST);
        return text.length() > LONGEST ? shown + " (" + text.length() + " characters)" : shown;
    }

    /** Words about a problem, in one line that a log can take. */
    static String line(String text) {
        return dev.incentive.problem.Excerpt.of(text, LONGEST_LINE);
    }
}
