package dev.incentive.testkit.codec;

import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Set;

/**
 * A rate on what is credited, and an amount on top.
 *
 * @param rate the rate
 * @param extra the amount
 * @param parameters what it says it was made with
 */
record Accelerator(Rational rate, Rational extra, Parameters parameters) implements CustomPayoutRule {

    static final String NAME = "acme.accelerator";
    static final Parameters USUAL = Parameters.none().with("rate", "0.05").with("extra", "10");

    /** As it should be: what it does not know, and what is missing, is refused. */
    static Accelerator of(Parameters parameters) {
        if (!parameters.values().keySet().equals(Set.of("rate", "extra"))) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.DOCUMENT_PROPERTY_UNKNOWN,
                    Place.ROOT,
                    parameters.values().keySet().toString(),
                    "'rate' and 'extra'"));
        }
        return careless(parameters);
    }

    /** Only looks for the names that it knows. */
    static Accelerator careless(Parameters parameters) {
        return new Accelerator(parameters.decimal("rate"), parameters.decimal("extra"), parameters);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PayoutNeed> needs() {
        return List.of(PayoutNeed.CREDITED_AMOUNT);
    }

    @Override
    public Rational amount(PayoutInput input) {
        return input.credited().value().times(rate).plus(extra);
    }
}
