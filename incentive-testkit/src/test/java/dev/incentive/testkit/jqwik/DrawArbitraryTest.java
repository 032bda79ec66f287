package dev.incentive.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.draw.NumberDraw;
import dev.incentive.testkit.draw.SoundPlans;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

class DrawArbitraryTest {

    @Test
    void aFailingPlanShrinksToOneComponent() {
        Predicate<Plan> fails = plan -> plan.components().stream()
                .anyMatch(component -> component.payout() instanceof TieredCommission tiered
                        && tiered.mode() == TierMode.WHOLE_AMOUNT
                        && tiered.tiers().size() > 1);
        Shrinkable<Plan> simplest = simplest(IncentiveArbitraries.plans(), fails);
        assertThat(simplest.value().metrics()).hasSize(1);
        assertThat(simplest.value().components()).singleElement().satisfies(component -> {
            assertThat(component.caps()).isEmpty();
            assertThat(((TieredCommission) component.payout()).tiers()).hasSize(2);
        });
    }

    /** The first that fails among those that are simpler, as long as there is one: so does jqwik. */
    private static <T> Shrinkable<T> simplest(Arbitrary<T> arbitrary, Predicate<T> fails) {
        Shrinkable<T> simplest = arbitrary.generator(1000).stream(new Random(1))
                .filter(drawn -> fails.test(drawn.value()))
                .findFirst()
                .orElseThrow();
        Optional<Shrinkable<T>> simpler = Optional.of(simplest);
        while (simpler.isPresent()) {
            Shrinkable<T> last = simpler.get();
            simplest = last;
            simpler = last.shrink()
                    .peek(each -> assertThat(each.distance()).isLessThan(last.distance()))
                    .filter(each -> fails.test(each.value()))
                    .findFirst();
        }
        return simplest;
    }

    @Test
    void equalRandomNumbersLeadToEqualValues() {
        Shrinkable<Plan> one = IncentiveArbitraries.plans().generator(1000).next(new Random(7));
        Shrinkable<Plan> other = IncentiveArbitraries.plans().generator(1000).next(new Random(7));
        assertThat(one.value()).isEqualTo(other.value());
        assertThat(one.distance()).isEqualTo(other.distance());
    }

    @Test
    void theSimplestValueIsTheFirstEdgeCaseAndDoesNotShrink() {
        JqwikSession.run(() -> {
            List<Shrinkable<Plan>> edges = new ArrayList<>();
            IncentiveArbitraries.plans().edgeCases(10).forEach(edges::add);
            assertThat(edges).singleElement().satisfies(edge -> {
                assertThat(edge.value()).isEqualTo(SoundPlans.plans().from(Choices.replay()));
                assertThat(edge.shrink().map(Shrinkable::value))
                        .allSatisfy(plan -> assertThat(plan).isEqualTo(edge.value()));
            });
        });
    }

    @Test
    void bordersOfARangeAndTheStepsBesideThemAreEdgeCases() {
        NumberDraw range = new NumberDraw(Rational.ZERO, Rational.of(2), Rational.of("0.01"), List.of(Rational.ONE));
        assertThat(edges(IncentiveArbitraries.numbers(range), 10))
                .extracting(Rational::toString)
                .containsExactly("1", "1", "0.99", "1.01", "0", "2");
        assertThat(edges(IncentiveArbitraries.numbers(range), 2)).hasSize(2);
        assertThat(edges(IncentiveArbitraries.numbers(range), 0)).isEmpty();
    }

    @Test
    void zeroAndTheSmallestUnitOfACurrencyAreEdgeCases() {
        assertThat(edges(IncentiveArbitraries.money(CurrencyUnit.of("JPY")), 10))
                .extracting(Object::toString)
                .containsExactly("JPY 100", "JPY 0", "JPY 1");
    }

    private static <T> List<T> edges(Arbitrary<T> arbitrary, int most) {
        List<T> values = new ArrayList<>();
        JqwikSession.run(() -> arbitrary.edgeCases(most).forEach(edge -> values.add(edge.value())));
        return values;
    }
}
