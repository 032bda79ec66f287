package dev.incentive.testkit.payout;

import static dev.incentive.testkit.payout.PayoutChecks.with;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.statement.DerivationText;
import dev.incentive.statement.StatementLine;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import dev.incentive.value.Rational;
import java.math.BigDecimal;

/** Looks at the line of a statement that a plan with only this rule pays. */
final class StatementChecks {

    private StatementChecks() {}

    static Finding roundedOnce(PayoutRuleSubject subject, RoundedPayout given) {
        return with(
                subject,
                given.given(),
                paid -> new PlanOfOneRule(subject, given)
                        .evaluation()
                        .map(evaluation -> line(
                                subject, given, subject.expected(given.given()).orElse(paid.value()), evaluation))
                        .orElseGet(Finding::doesNotApply));
    }

    private static Finding line(PayoutRuleSubject subject, RoundedPayout given, Rational exact, Evaluation evaluation) {
        if (evaluation.statements().isEmpty()) {
            return expecting(subject, given, exact)
                    .butFound("no statement: " + evaluation.failures().get(0).problems())
                    .build();
        }
        StatementLine line = evaluation.statements().get(0).lines().get(0);
        return line.amount().amount().compareTo(rounded(given, exact)) == 0
                ? Finding.holds()
                : expecting(subject, given, exact)
                        .butFound(line.amount().toString())
                        .derivedBy(DerivationText.of(line.derivation()))
                        .build();
    }

    private static CounterExample.Builder expecting(PayoutRuleSubject subject, RoundedPayout given, Rational exact) {
        PayoutText text = new PayoutText(subject, given.currency());
        CounterExample.Builder broken = CounterExample.expecting(given.currency() + " "
                + rounded(given, exact).toPlainString() + ", which is " + text.money(exact) + " rounded once");
        return text.inputs(broken, given.given())
                .given("rounding of the plan", given.mode() + " to " + given.scale() + " decimals");
    }

    private static BigDecimal rounded(RoundedPayout given, Rational exact) {
        return exact.round(given.scale(), given.mode());
    }
}
