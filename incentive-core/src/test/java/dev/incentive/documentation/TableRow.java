package dev.incentive.documentation;

import dev.incentive.value.Rational;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A row of a documented table; what is written for people is read as the library writes it. */
record TableRow(int line, Map<String, String> cells) {

    /** What stands in a cell where there is nothing. */
    static final String NOTHING = "–";

    /** The cell without marks of code, minus signs as hyphens, thousands without commas. */
    String text(String column) {
        return raw(column).replace('\u2212', '-').replaceAll("(?<=\\d),(?=\\d{3})", "");
    }

    /** The cell without marks of code. */
    String raw(String column) {
        return Objects.requireNonNull(cells.get(column), () -> "no column '" + column + "' in line " + line)
                .replace("`", "");
    }

    Rational number(String column) {
        return Rational.of(text(column));
    }

    long whole(String column) {
        return Long.parseLong(text(column));
    }

    boolean isNothing(String column) {
        return text(column).equals(NOTHING);
    }

    /** The parts of a cell, separated by semicolons. */
    List<String> list(String column) {
        return isNothing(column)
                ? List.of()
                : Arrays.stream(text(column).split(";", -1)).map(String::strip).toList();
    }

    List<Rational> numbers(String column) {
        return list(column).stream().map(Rational::of).toList();
    }
}
