package dev.incentive.json.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
final class NearestName {

    private static final int LONGEST = 128;

    private NearestName() {}

    /** A hint with the nearest word by edit distance, empty if none is near. */
    static String hint(String written, Collection<String> known) {
        return of(written, known).map(name -> "did you mean '" + name + "'?").orElse("");
    }

    static Optional<String> of(String written, Collection<String> known) {
        String text = written.toLowerCase(Locale.ROOT);
        return text.length() > LONGEST
                ? Optional.empty()
                : known.stream()
                        .filter(name -> distance(text, name) <= allowed(name))
                        .min(Comparator.comparingInt(name -> distance(text, name)));
    }

    /** One slip for each three letters, at least one. */
    private static int allowed(String name) {
        return Math.max(1, name.length() / 3);
    }

    /** How many letters must be put in, taken out, replaced or swapped with the next one, whatever their case. */
    private static int distance(String text, String name) {
        String other = name.toLowerCase(Locale.ROOT);
        int[][] slips = new int[text.length() + 1][other.length() + 1];
        for (int row = 0; row <= text.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                slips[row][column] = row == 0 || column == 0 ? row + column : fewest(slips, row, text, column, other);
            }
        }
        return slips[text.length()][other.length()];
    }

    private static int fewest(int[][] slips, int row, String text, int column, String other) {
        boolean same = text.charAt(row - 1) == other.charAt(column - 1);
        int replaced = slips[row - 1][column - 1] + (same ? 0 : 1);
        int moved = Math.min(replaced, 1 + Math.min(slips[row - 1][column], slips[row][column - 1]));
        boolean swapped = row > 1
                && column > 1
                && text.charAt(row - 1) == other.charAt(column - 2)
                && text.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(moved, 1 + slips[row - 2][column - 2]) : moved;
    }
}
