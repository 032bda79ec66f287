package dev.incentive.statement;

import dev.incentive.arbitraries.RoundingByDefinition;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A derivation read back from its text, line by line, as somebody with a pencil would. */
final class WrittenDerivation {

    private static final int LONGEST = 100_000;
    private static final Pattern LINE = Pattern.compile("( *)(.+?) = (-?[0-9./]+)(?: \\(~-?[0-9.]+\\))?(.*)");
    private static final Pattern ROUNDED = Pattern.compile(", rounded ([A-Z_]+) to ([0-9]+) decimals");

    private final int indent;
    private final String words;
    private final Rational value;
    private final String how;
    private final List<WrittenDerivation> operands = new ArrayList<>();

    private WrittenDerivation(int indent, String words, Rational value, String how) {
        this.indent = indent;
        this.words = words;
        this.value = value;
        this.how = how;
    }

    /** The outermost lines of a text; lines that are none of a derivation are refused. */
    static WrittenDerivation read(String text) {
        Deque<WrittenDerivation> open = new ArrayDeque<>();
        WrittenDerivation first = null;
        for (String line : text.lines().toList()) {
            WrittenDerivation next = line(line);
            while (!open.isEmpty() && open.peek().indent >= next.indent) {
                open.pop();
            }
            if (open.isEmpty()) {
                first = next;
            } else {
                open.peek().operands.add(next);
            }
            open.push(next);
        }
        return first;
    }

    private static WrittenDerivation line(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a line of a derivation: " + line);
        }
        Rational value = number(matcher.group(3));
        return new WrittenDerivation(matcher.group(1).length(), matcher.group(2), value, matcher.group(4));
    }

    /** The value that follows from the innermost numbers by what is written, and from nothing else. */
    Rational recomputed(List<WrittenDerivation> above) {
        if (how.equals(", as above")) {
            return above.stream()
                    .filter(this::isTheSame)
                    .findFirst()
                    .orElseThrow()
                    .recomputed(above);
        }
        above.add(this);
        List<Rational> parts =
                operands.stream().map(operand -> operand.recomputed(above)).toList();
        Matcher rounded = ROUNDED.matcher(how);
        if (rounded.matches()) {
            RoundingMode mode = RoundingMode.valueOf(rounded.group(1));
            int scale = Integer.parseInt(rounded.group(2));
            return number(RoundingByDefinition.round(parts.get(0), scale, mode).toPlainString());
        }
        return how.startsWith(": ") ? formula(how.substring(2), parts) : value;
    }

    private boolean isTheSame(WrittenDerivation other) {
        return words.equals(other.words) && value.equals(other.value) && !other.operands.isEmpty();
    }

    private static Rational formula(String formula, List<Rational> parts) {
        String numbers = formula.replaceAll("the least of |the greatest of |1 if |, else 0", "");
        List<Rational> written = Stream.of(numbers.split(" [+×−÷≥>] |, ", -1))
                .map(number -> number.replaceAll("[()]", ""))
                .map(WrittenDerivation::number)
                .toList();
        if (!written.equals(parts)) {
            throw new AssertionError("the formula has " + written + ", the lines below it " + parts);
        }
        return calculated(formula, parts);
    }

    private static Rational calculated(String formula, List<Rational> parts) {
        Rational left = parts.get(0);
        Rational right = parts.get(parts.size() - 1);
        if (formula.startsWith("the least of ")) {
            return left.minimum(right);
        }
        if (formula.startsWith("the greatest of ")) {
            return left.maximum(right);
        }
        if (formula.startsWith("1 if ")) {
            int order = left.compareTo(right);
            return order > 0 || (order == 0 && formula.contains("≥")) ? Rational.ONE : Rational.ZERO;
        }
        if (formula.contains(" ÷ ")) {
            return left.dividedBy(right);
        }
        if (formula.contains(" − ")) {
            return left.minus(right);
        }
        return formula.contains(" × ")
                ? parts.stream().reduce(Rational.ONE, Rational::times)
                : parts.stream().reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational number(String text) {
        return Rational.parse(text, LONGEST);
    }

    Rational value() {
        return value;
    }
}
