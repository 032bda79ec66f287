package dev.incentive.testkit.payout;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.PayoutRule;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Gives a rule of a case exactly what its needs name. */
final class CaseInput {

    private final PayoutCase payoutCase;
    private final IntFunction<String> names;

    CaseInput(PayoutCase payoutCase) {
        this(payoutCase, index -> "transaction " + (index + 1));
    }

    CaseInput(PayoutCase payoutCase, IntFunction<String> names) {
        this.payoutCase = payoutCase;
        this.names = names;
    }

    /** The same with the names of the transactions the other way round. */
    CaseInput renamed() {
        int count = payoutCase.transactions().size();
        return new CaseInput(payoutCase, index -> "transaction " + (count - index));
    }

    PayoutInput of(PayoutRule rule) {
        PayoutInput.Builder input = PayoutInput.builder();
        rule.needs().forEach(need -> give(need, input));
        return input.build();
    }

    private void give(PayoutNeed need, PayoutInput.Builder input) {
        switch (need) {
            case SCORE -> input.score(given("score", payoutCase.score(), Origin.MEASUREMENT));
            case CREDITED_AMOUNT -> credited("credited", input);
            case MEASURED_VALUE -> credited("measured", input);
            case TARGET_INCENTIVE ->
                input.targetIncentive(given("target incentive", payoutCase.targetIncentive(), Origin.TARGET_INCENTIVE));
            case QUOTA_ATTAINMENT -> input.quota(given("quota", payoutCase.quota(), Origin.QUOTA));
        }
    }

    private void credited(String name, PayoutInput.Builder input) {
        input.credited(given(name, payoutCase.amount(), Origin.MEASUREMENT));
        Rational before = payoutCase.alreadyCredited();
        if (before.signum() != 0) {
            input.alreadyCredited(given("already credited", before, Origin.ALREADY_CREDITED));
        }
        if (payoutCase.transactions().size() > 1) {
            input.transactions(transactions());
        }
    }

    private List<Derivation> transactions() {
        List<Derivation> transactions = new ArrayList<>();
        for (int index = 0; index < payoutCase.transactions().size(); index++) {
            transactions.add(given(names.apply(index), payoutCase.transactions().get(index), Origin.MEASUREMENT));
        }
        return transactions;
    }
}
