package dev.incentive.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incentive.value.Border;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TierListTest {

    private static final List<Tier> TIERS = List.of(Tier.of("0", "0.04"), Tier.of("100", "0.06"));

    @Test
    void isAListLikeAnyOther() {
        assertThat(new TierList<>(TIERS))
                .isEqualTo(TIERS)
                .hasSameHashCodeAs(TIERS)
                .hasToString(TIERS.toString());
        assertThat(TIERS).isEqualTo(new TierList<>(TIERS));
    }

    @Test
    void doesNotChange() {
        List<Tier> given = new ArrayList<>(TIERS);
        TierList<Tier> tiers = new TierList<>(given);
        given.clear();
        assertThat(tiers).isEqualTo(TIERS);
        assertThatThrownBy(tiers::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> tiers.add(Tier.of("200", "0.08"))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void remembersTheFunctionOfItsRuleAndOfNoOther() {
        TieredCommission marginal = commission(TierMode.MARGINAL, TIERS);
        TieredCommission whole = commission(TierMode.WHOLE_AMOUNT, marginal.tiers());
        assertThat(marginal.function()).isSameAs(marginal.function()).hasToString("0 + 0.04x; from 100: -2 + 0.06x");
        assertThat(whole.function()).hasToString("0 + 0.04x; from 100: 0 + 0.06x");
        assertThat(marginal).isEqualTo(commission(TierMode.MARGINAL, TIERS)).isNotEqualTo(whole);
    }

    private static TieredCommission commission(TierMode mode, List<Tier> tiers) {
        return new TieredCommission(mode, TierBasis.AMOUNT, Border.AT_OR_ABOVE, tiers);
    }
}
