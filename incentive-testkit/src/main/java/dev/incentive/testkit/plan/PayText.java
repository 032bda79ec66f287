package dev.incentive.testkit.plan;

import dev.incentive.plan.Plan;
import dev.incentive.statement.DerivationText;
import dev.incentive.statement.LineStatus;
import dev.incentive.value.Rational;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pay in words, with the plan's currency.
 *
 * <pre>{@code
 * String text = new PayText(plan).of(Pay.ofTotal(Rational.of("50"))); // total USD 50.00
 * }</pre>
 *
 * @param plan the plan that says in which currency
 * @since 0.1.0
 */
public record PayText(Plan plan) {

    String money(Rational amount) {
        return amount.isDecimal()
                ? plan.currency() + " "
                        + amount.round(Math.max(plan.roundingScale(), digits(amount)), java.math.RoundingMode.HALF_UP)
                                .toPlainString()
                : plan.currency() + " " + amount;
    }

    private static int digits(Rational decimal) {
        return Math.max(0, new java.math.BigDecimal(decimal.toString()).scale());
    }

    /**
     * What somebody is paid.
     *
     * @param pay the pay
     * @return the total with its lines, or why there is none
     */
    public String of(Pay pay) {
        if (!(pay instanceof Pay.Paid paid)) {
            return "not paid: " + ((Pay.NotPaid) pay).why();
        }
        String held = paid.payable().equals(paid.total()) ? "" : ", payable " + money(paid.payable());
        return "total " + money(paid.total()) + held
                + (paid.lines().isEmpty()
                        ? ""
                        : paid.lines().stream().map(this::line).collect(Collectors.joining("; ", " (", ")")));
    }

    String line(PayLine line) {
        String status = line.status() == LineStatus.CALCULATED ? "" : " " + line.status();
        String cut = line.cut().signum() == 0 ? "" : " of " + money(line.earned()) + " earned";
        return line.component() + " " + money(line.amount()) + cut + status;
    }

    /** How the amounts came about, line by line; nothing if the payer keeps no derivations. */
    static String derivation(Pay pay) {
        if (!(pay instanceof Pay.Paid paid)) {
            return "";
        }
        return IntStream.range(0, paid.derivations().size())
                .mapToObj(index -> paid.lines().get(index).component() + ":\n"
                        + DerivationText.of(paid.derivations().get(index)))
                .collect(Collectors.joining());
    }
}
