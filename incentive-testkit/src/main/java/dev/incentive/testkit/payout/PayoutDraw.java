package dev.incentive.testkit.payout;

import dev.incentive.payout.FunctionRule;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Draws cases of a subject; what its rule does not read is not drawn. */
final class PayoutDraw {

    private static final int MOST_TRANSACTIONS = 3;
    private static final Rational HUNDREDTH = Rational.of("0.01");

    private final PayoutRuleSubject subject;
    private final boolean belowZero;

    PayoutDraw(PayoutRuleSubject subject) {
        this(subject, subject.takesRefunds());
    }

    PayoutDraw(PayoutRuleSubject subject, boolean belowZero) {
        this.subject = subject;
        this.belowZero = belowZero;
    }

    /** One transaction. */
    PayoutCase single(Choices choices) {
        return from(choices, 1, 1);
    }

    /** One transaction or more. */
    PayoutCase any(Choices choices) {
        return from(choices, 1, MOST_TRANSACTIONS);
    }

    /** A plan gives a rule of your own all transactions as one. */
    private PayoutCase payable(Choices choices) {
        return subject.rule() instanceof FunctionRule ? any(choices) : single(choices);
    }

    /** Two transactions or more, so that one can be told from the other. */
    PayoutCase split(Choices choices) {
        return from(choices, 2, MOST_TRANSACTIONS);
    }

    /** Exactly two transactions. */
    PayoutCase twoPayments(Choices choices) {
        return from(choices, 2, 2);
    }

    private PayoutCase from(Choices choices, int least, int most) {
        Rational quota = quota(choices);
        PayoutCase frame =
                new PayoutCase(List.of(Rational.ZERO), Rational.ZERO, score(choices), quota, targetIncentive(choices));
        if (!subject.readsAmount()) {
            return frame;
        }
        AmountDraw amounts = new AmountDraw(borders(quota), subject.unit(), belowZero);
        List<Rational> transactions = transactions(choices, choices.several(least, most, amounts));
        boolean windowBeganBefore = choices.below(3) == 2;
        Rational before = windowBeganBefore ? amounts.from(choices) : Rational.ZERO;
        return frame.after(before).crediting(transactions);
    }

    /** Now and then the amounts are running totals, so that not only the first of them leads to a border. */
    private List<Rational> transactions(Choices choices, List<Rational> amounts) {
        return amounts.size() > 1 && choices.oneIn(2) ? differences(amounts) : amounts;
    }

    private List<Rational> differences(List<Rational> totals) {
        List<Rational> amounts = new ArrayList<>();
        Rational before = Rational.ZERO;
        for (Rational total : totals) {
            Rational amount = total.minus(before);
            amounts.add(belowZero ? amount : amount.absolute());
            before = total;
        }
        return amounts;
    }

    private List<Rational> borders(Rational quota) {
        Rational stretch = subject.reads(PayoutNeed.QUOTA_ATTAINMENT) ? quota : Rational.ONE;
        List<Rational> borders = new ArrayList<>();
        subject.borders().forEach(border -> borders.add(border.times(stretch)));
        if (borders.isEmpty()) {
            borders.add(Rational.of(100));
        }
        borders.add(Rational.ZERO);
        return borders;
    }

    private Rational quota(Choices choices) {
        return subject.reads(PayoutNeed.QUOTA_ATTAINMENT)
                ? choices.oneOf(
                        Rational.of(100_000),
                        Rational.of(10_000),
                        Rational.of(1_000),
                        Rational.of(50_000),
                        Rational.of(200_000),
                        Rational.of("99999.99"),
                        Rational.of("333.25"))
                : Rational.of(100_000);
    }

    private Rational targetIncentive(Choices choices) {
        return subject.reads(PayoutNeed.TARGET_INCENTIVE)
                ? choices.oneOf(
                        Rational.of(10_000),
                        Rational.of(1_000),
                        Rational.of(20_000),
                        Rational.ZERO,
                        Rational.of("12345.67"))
                : Rational.of(10_000);
    }

    private Rational score(Choices choices) {
        if (!subject.reads(PayoutNeed.SCORE)) {
            return Rational.ONE;
        }
        List<Rational> borders = new ArrayList<>(subject.scoreBorders());
        borders.add(Rational.ONE);
        borders.add(Rational.ZERO);
        Rational score = choices.below(2) == 0
                ? choices.oneOf(borders).plus(HUNDREDTH.times(Rational.of(choices.between(-1, 1))))
                : choices.oneOf(HUNDREDTH, Rational.of("0.001")).times(Rational.of(choices.between(0, 200)));
        return score.maximum(Rational.ZERO);
    }

    /** The same transactions twice, the last of them higher the second time. */
    Draw<PayoutPair> higherAmount() {
        return choices -> {
            PayoutCase lower = choices.oneIn(2) ? any(choices) : single(choices);
            Rational unit = subject.unit();
            Rational tenth = unit.dividedBy(Rational.of(10));
            Rational step = choices.oneOf(unit, tenth, Rational.ONE, Rational.of(100), Rational.of(1_000));
            return new PayoutPair(lower, lower.creditingMore(step.times(Rational.of(choices.between(1, 9)))));
        };
    }

    /** The same case twice, with a higher score the second time. */
    Draw<PayoutPair> higherScore() {
        return choices -> {
            PayoutCase lower = any(choices);
            Rational more = HUNDREDTH.times(Rational.of(choices.between(1, 100)));
            return new PayoutPair(lower, lower.scored(lower.score().plus(more)));
        };
    }

    /** Two cases that have nothing to do with each other. */
    Draw<PayoutPair> twoCases() {
        return choices -> new PayoutPair(single(choices), single(choices));
    }

    /** A case and a factor. */
    Draw<ScaledPayout> scaled() {
        return choices -> new ScaledPayout(
                any(choices), choices.oneOf(Rational.of(2), Rational.of(10), Rational.of(3), Rational.of("0.01")));
    }

    /** A case of the examples, if there are any, or any other one if there is a formula. */
    PayoutCase stated(Choices choices) {
        List<PayoutCase> examples = subject.examples();
        boolean example = !examples.isEmpty() && (!subject.hasFormula() || choices.below(4) == 0);
        return example ? choices.oneOf(examples) : any(choices);
    }

    /** A case that is paid by a plan, half of them at a tie or next to it. */
    Draw<RoundedPayout> rounded() {
        return choices -> {
            RoundingMode mode = choices.oneOf(subject.modes());
            return nearTie(choices, new RoundedPayout(payable(choices), subject.currency(), subject.scale(), mode));
        };
    }

    /** A case that is paid by a plan in a currency of no decimals, or of three. */
    Draw<RoundedPayout> inOtherCurrencies() {
        return choices -> {
            RoundingMode mode = choices.oneOf(subject.modes());
            CurrencyUnit currency = CurrencyUnit.of(choices.oneOf("KWD", "JPY"));
            return nearTie(choices, new RoundedPayout(payable(choices), currency, currency.decimals(), mode));
        };
    }

    private RoundedPayout nearTie(Choices choices, RoundedPayout rounded) {
        return new TieSearch(subject).near(choices, rounded);
    }
}
