package dev.incentive.statement;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a derivation as indented text in which every number can be recomputed by hand.
 *
 * <p>Decimals are written in full; a value without a finite decimal is written as a fraction, with its first six
 * decimals behind it, marked {@code ~} and rounded half to even. What was already written out, a step or a source, is
 * not written out again: a step is marked "as above", a source that is the same as the last one "same source". The text
 * does not depend on the locale.
 *
 * <pre>{@code
 * Derivation revenue = Derivation.given("revenue", Rational.of(1_000), Origin.MEASUREMENT);
 * Derivation rate = Derivation.given("rate", Rational.of("0.05"), Origin.PLAN);
 * Derivation commission = Derivation.step(Operator.PRODUCT, "commission", revenue, rate);
 * List<String> lines = DerivationText.of(commission).lines().toList();
 * String result = lines.get(0); // commission = 50: 1000 × 0.05
 * String input = lines.get(2).strip(); // rate = 0.05  [plan]
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DerivationText {

    private static final int SHOWN_DIGITS = 6;
    private static final String INDENT = "  ";

    private final StringBuilder text;
    private final Set<Derivation> writtenOut = new HashSet<>();
    private Provenance lastSource = Provenance.UNSTATED;

    private DerivationText(StringBuilder text) {
        this.text = text;
    }

    /**
     * The text of a derivation.
     *
     * @param derivation the tree
     * @return lines, each ended by a line feed
     */
    public static String of(Derivation derivation) {
        StringBuilder text = new StringBuilder();
        append(text, derivation, "");
        return text.toString();
    }

    static void append(StringBuilder text, Derivation derivation, String indent) {
        new DerivationText(text).append(derivation, indent);
    }

    private void append(Derivation derivation, String indent) {
        boolean again = !derivation.operands().isEmpty() && !writtenOut.add(derivation);
        text.append(indent)
                .append(derivation.label())
                .append(" = ")
                .append(number(derivation.value()))
                .append(again ? ", as above" : how(derivation))
                .append('\n');
        if (!again) {
            derivation.operands().forEach(operand -> append(operand, indent + INDENT));
        }
    }

    /**
     * A number for people.
     *
     * @param value the number
     * @return the decimal in full, or the fraction and its first digits
     */
    static String number(Rational value) {
        return value.isDecimal()
                ? value.toString()
                : value + " (~"
                        + value.round(SHOWN_DIGITS, RoundingMode.HALF_EVEN).toPlainString() + ")";
    }

    private String how(Derivation derivation) {
        if (derivation instanceof Derivation.Given given) {
            return switch (given.origin()) {
                case PLAN -> "  [plan]";
                case RULE -> "";
                default -> provenance(given.provenance());
            };
        }
        if (derivation instanceof Derivation.Rounded rounded) {
            return ", rounded " + rounded.mode() + " to " + rounded.scale() + " decimals";
        }
        if (derivation instanceof Derivation.Step step) {
            return ": " + formula(step.operator(), step.operands());
        }
        return "";
    }

    private String provenance(Provenance provenance) {
        if (provenance.equals(Provenance.UNSTATED)) {
            return "";
        }
        boolean same = provenance.equals(lastSource);
        lastSource = provenance;
        return same ? "  [same source]" : "  [" + words(provenance) + "]";
    }

    private static String words(Provenance provenance) {
        String source = provenance.source().isEmpty() ? "" : "source: " + provenance.source();
        String evidence = provenance.evidence().isEmpty() ? "" : "evidence: " + provenance.evidence();
        return source + (source.isEmpty() || evidence.isEmpty() ? "" : "; ") + evidence;
    }

    private static String formula(Operator operator, List<Derivation> operands) {
        return switch (operator) {
            case SUM -> joined(operands, " + ");
            case PRODUCT -> joined(operands, " × ");
            case DIFFERENCE -> joined(operands, " − ");
            case QUOTIENT -> joined(operands, " ÷ ");
            case MINIMUM -> "the least of " + joined(operands, ", ");
            case MAXIMUM -> "the greatest of " + joined(operands, ", ");
            case AT_LEAST -> "1 if " + joined(operands, " ≥ ") + ", else 0";
            case MORE_THAN -> "1 if " + joined(operands, " > ") + ", else 0";
        };
    }

    private static String joined(List<Derivation> operands, String sign) {
        return operands.stream().map(operand -> atom(operand.value())).collect(Collectors.joining(sign));
    }

    private static String atom(Rational value) {
        String text = value.toString();
        return value.signum() < 0 || !value.isDecimal() ? "(" + text + ")" : text;
    }
}
