package dev.incentive.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Digest;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the function of a payout rule")
class PayoutFunctionTest {

    /** A rule that says nothing of parameters. */
    private record Halves(String name, List<PayoutNeed> needs) implements CustomPayoutRule {
        @Override
        public Rational amount(PayoutInput input) {
            return Rational.of("0.5");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.8", "1", "1.25", "3"})
    void ofAShareOfTheTargetIncentiveIsInMultiplesOfIt(String score) {
        TargetIncentiveShare half = new TargetIncentiveShare(Rational.of("0.5"));
        PayoutInput input = PayoutInput.builder()
                .targetIncentive(Derivation.given("target incentive", Rational.of(20_000), Origin.PLAN))
                .score(Derivation.given("score", Rational.of(score), Origin.MEASUREMENT))
                .build();
        assertThat(half.function().valueAt(Rational.of(score)).times(Rational.of(20_000)))
                .isEqualTo(half.payout(input).value());
    }

    @Test
    void thatIsYourOwnHasNoParametersUnlessItNamesThem() {
        assertThat(new Halves("acme.halves", List.of()).parameters().values()).isEmpty();
    }

    @Test
    void thatIsYourOwnTakesPartInTheDigestByItsNameAndNeeds() {
        assertThat(List.of(
                        digest(new Halves("acme.halves", List.of())),
                        digest(new Halves("acme.other", List.of())),
                        digest(new Halves("acme.halves", List.of(PayoutNeed.SCORE))),
                        digest(new Halves("acme.halves", List.of(PayoutNeed.MEASURED_VALUE)))))
                .doesNotHaveDuplicates()
                .contains(digest(new Halves("acme.halves", List.of())));
    }

    private static Digest digest(PayoutRule rule) {
        return new CanonicalWriter().part(rule).finish();
    }
}
