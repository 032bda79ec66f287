package dev.incentive.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pools form a commutative monoid (B1). */
class PoolLaws {

    @Property
    void mergingDoesNotDependOnGroupingOrOrder(
            @ForAll("pools") Pool a, @ForAll("pools") Pool b, @ForAll("pools") Pool c) {
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
    }

    @Property
    void theEmptyPoolIsNeutral(@ForAll("pools") Pool a) {
        assertThat(a.merge(Pool.EMPTY)).isEqualTo(a);
        assertThat(Pool.EMPTY.merge(a)).isEqualTo(a);
    }

    @Provide
    Arbitrary<Pool> pools() {
        return measurements()
                .map(Pool::of)
                .list()
                .ofMaxSize(3)
                .map(pools -> pools.stream().reduce(Pool.EMPTY, Pool::merge));
    }

    private static Arbitrary<Measurement> measurements() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 1_000);
        return Arbitraries.oneOf(
                Combinators.combine(counts, counts).as((part, whole) -> ShareMeasurement.of("metric", part, whole)),
                counts.list()
                        .ofSize(RatingScale.ZERO_TO_TEN.size())
                        .map(list -> SurveyMeasurement.of("metric", new SurveyTally(RatingScale.ZERO_TO_TEN, list))));
    }
}
