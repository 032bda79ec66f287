package dev.incentive.testkit.payout;

import dev.incentive.derivation.Derivation;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Moves a case to the next amount, or score, whose exact payout is half a unit, or a little beside it. */
final class TieSearch {

    private static final int TIES = 60;
    private static final Rational FINEST = Rational.of(1_000_000_000);

    private final PayoutRuleSubject subject;

    TieSearch(PayoutRuleSubject subject) {
        this.subject = subject;
    }

    RoundedPayout near(Choices choices, RoundedPayout drawn) {
        int kind = choices.between(0, 4);
        if (kind == 0) {
            return drawn;
        }
        PayoutCase at = tie(drawn).orElse(drawn.given());
        Rational beside = Rational.ratio(1, 10_000);
        PayoutCase moved = kind < 3 ? at : subject.moved(at, kind == 3 ? beside : beside.negate());
        return new RoundedPayout(moved, drawn.currency(), drawn.scale(), drawn.mode());
    }

    private Optional<PayoutCase> tie(RoundedPayout drawn) {
        Optional<Rational> here = pays(drawn.given());
        Optional<Rational> further = pays(subject.moved(drawn.given(), Rational.ONE));
        if (here.isEmpty() || further.isEmpty()) {
            return Optional.empty();
        }
        Rational slope = further.get().minus(here.get());
        return slope.signum() == 0 ? Optional.empty() : tie(drawn, here.get(), slope);
    }

    private Optional<PayoutCase> tie(RoundedPayout drawn, Rational here, Rational slope) {
        Rational unit = Rational.of(BigDecimal.ONE.movePointLeft(drawn.scale()));
        Rational tie = here.rounded(drawn.scale(), RoundingMode.FLOOR).plus(drawn.half());
        for (int index = 0; index < TIES; index++) {
            Rational by = tie.minus(here).dividedBy(slope);
            PayoutCase moved = subject.moved(drawn.given(), by);
            if (by.times(FINEST).isInteger() && pays(moved).equals(Optional.of(tie))) {
                return Optional.of(moved);
            }
            tie = tie.plus(unit);
        }
        return Optional.empty();
    }

    private Optional<Rational> pays(PayoutCase given) {
        return subject.answer(given).map(Derivation::value);
    }
}
