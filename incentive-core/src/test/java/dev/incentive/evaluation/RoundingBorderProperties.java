package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.RoundingByDefinition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;

/** N2, N3: one rounding, in each mode, at ties and beside them, in currencies of 0, 2 and 3 decimals and named scales. */
class RoundingBorderProperties {

    @Property
    void aLineIsItsExactValueRoundedOnceAsTheModeIsDefined(@ForAll("cases") RoundingCase example) {
        BigDecimal expected =
                RoundingByDefinition.round(example.exact(), example.money().scale(), example.mode());
        assertThat(example.line().earned().amount()).isEqualByComparingTo(expected);
    }

    /** Each mode, currency and sign is there, and in each mode three of ten values are at a tie or one step beside it. */
    @Property(tries = 1_000)
    @StatisticsReport(onFailureOnly = true)
    void theValuesAboveAreOftenAtATieOrBesideIt(@ForAll("cases") RoundingCase example) {
        Statistics.label("near a tie")
                .collect(example.isNearTie())
                .coverage(share -> share.check(true).percentage(percent -> percent >= 30));
        Statistics.label("negative")
                .collect(example.isNegative())
                .coverage(share -> share.check(true).percentage(percent -> percent >= 30));
        Statistics.label("near a tie in " + example.mode())
                .collect(example.isNearTie())
                .coverage(share -> share.check(true).percentage(percent -> percent >= 30));
        Statistics.label("near a tie in " + example.money())
                .collect(example.isNearTie())
                .coverage(share -> share.check(true).percentage(percent -> percent >= 30));
        Statistics.label("mode and money")
                .collect(example.mode(), example.money())
                .coverage(RoundingBorderProperties::eachModeInEachCurrency);
    }

    private static void eachModeInEachCurrency(StatisticsCoverage coverage) {
        for (RoundingMode mode : RoundingMode.values()) {
            for (RoundingCase.Place money : RoundingCase.Place.values()) {
                int least = mode == RoundingMode.UNNECESSARY ? 0 : 1;
                coverage.check(mode, money).count(count -> count >= least);
            }
        }
    }

    @Provide
    Arbitrary<RoundingCase> cases() {
        return RoundingCase.any();
    }
}
