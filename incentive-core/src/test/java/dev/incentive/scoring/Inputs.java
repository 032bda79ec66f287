package dev.incentive.scoring;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;

/** What scorers are asked about in these tests. */
final class Inputs {

    static final PerformancePeriod QUARTER = PerformancePeriod.quarter(2024, 2);

    private Inputs() {}

    static Derivation number(String label, String value) {
        return given(label, Rational.of(value), Origin.MEASUREMENT);
    }

    static ScoringInput attained(String attainment) {
        return ScoringInput.builder(Metrics.REVENUE, QUARTER)
                .attainment(number("attainment", attainment))
                .build();
    }
}
