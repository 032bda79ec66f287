package dev.incentive.testkit.payout;

import dev.incentive.payout.PayoutNeed;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes cases and payouts as people do. */
final class PayoutText {

    private static final int SHOWN_DIGITS = 6;

    private final PayoutRuleSubject subject;
    private final CurrencyUnit currency;

    PayoutText(PayoutRuleSubject subject) {
        this(subject, subject.currency());
    }

    PayoutText(PayoutRuleSubject subject, CurrencyUnit currency) {
        this.subject = subject;
        this.currency = currency;
    }

    /** At least the decimals of the currency; a number without a finite decimal as a fraction. */
    String money(Rational amount) {
        if (!amount.isDecimal()) {
            String shown = amount.round(SHOWN_DIGITS, RoundingMode.HALF_EVEN).toPlainString();
            return currency + " " + amount + " (~" + shown + ")";
        }
        BigDecimal plain = new BigDecimal(amount.toString());
        return currency + " "
                + plain.setScale(Math.max(plain.scale(), currency.decimals())).toPlainString();
    }

    /** What the rule reads of the case. */
    CounterExample.Builder inputs(CounterExample.Builder text, PayoutCase given) {
        read(given).forEach(text::given);
        return text;
    }

    /** The same within a sentence. */
    String inWords(PayoutCase given) {
        return read(given).entrySet().stream()
                .map(input -> input.getKey() + " " + input.getValue())
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> read(PayoutCase given) {
        Map<String, String> read = new LinkedHashMap<>();
        if (subject.readsAmount()) {
            read.put(subject.reads(PayoutNeed.CREDITED_AMOUNT) ? "credited" : "measured", amounts(given));
        }
        if (subject.readsAmount() && given.alreadyCredited().signum() != 0) {
            read.put("already credited", amount(given.alreadyCredited()));
        }
        if (subject.reads(PayoutNeed.SCORE)) {
            read.put("score", given.score().toString());
        }
        if (subject.reads(PayoutNeed.QUOTA_ATTAINMENT)) {
            read.put("quota", amount(given.quota()));
        }
        if (subject.reads(PayoutNeed.TARGET_INCENTIVE)) {
            read.put("target incentive", money(given.targetIncentive()));
        }
        return read;
    }

    String amounts(PayoutCase given) {
        return given.transactions().stream().map(this::amount).collect(Collectors.joining(", then "));
    }

    /** What is credited is money; what is measured has the unit of its metric. */
    String amount(Rational value) {
        return subject.reads(PayoutNeed.CREDITED_AMOUNT) ? money(value) : value.toString();
    }

    /** What the rule pays on: the amount, or else the score. */
    String paidOn(PayoutCase given) {
        return subject.readsAmount() ? amounts(given) : given.score().toString();
    }
}
