package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.benchmark.PeerValues;
import dev.incentive.benchmark.Pool;
import dev.incentive.measurement.Population;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Plan;
import dev.incentive.plan.Scorecard;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Digest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G5: whatever is changed in a plan or in its inputs changes the digest")
class DigestCoverageTest {

    /** Not written by anybody, but calculated; their digests are looked at in tests of their own. */
    private static final List<Class<?>> CALCULATED = List.of(PeerStatistics.class, PeerValues.class, Pool.class);

    @ParameterizedTest
    @ValueSource(classes = {Plan.class, Population.class})
    void twoThatDifferInOnePlaceHaveDifferentDigests(Class<?> type) {
        Map<Digest, Object> byDigest = new LinkedHashMap<>();
        for (Object value : new Variations().of(type)) {
            Object same = byDigest.put(digest(value), value);
            assertThat(same).as("has the digest of %s", value).isNull();
        }
        assertThat(byDigest).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(classes = {Plan.class, Population.class})
    void twoThatAreEqualHaveOneDigest(Class<?> type) {
        List<Object> values = new Variations().of(type);
        List<Object> again = new Variations().of(type);
        assertThat(again.stream().map(DigestCoverageTest::digest))
                .isEqualTo(values.stream().map(DigestCoverageTest::digest).toList());
    }

    /** A plan with both is refused, but its digest tells it from one that is not. */
    @Test
    void aGoalBesideAScorecardIsNotLeftOut() {
        Scorecard card = Scorecard.multiplicative(Goal.of("nps"));
        Component.Builder alone = Component.builder("card", card).payout(PayoutRule.flatRate("0"));
        Component.Builder beside =
                Component.builder("card", card).payout(PayoutRule.flatRate("0")).benchmark(Benchmark.quota());
        assertThat(digest(beside.build())).isNotEqualTo(digest(alone.build()));
    }

    @Test
    void nothingThatDescribesItselfIsLeftOut() {
        Variations variations = new Variations();
        variations.of(Plan.class);
        variations.of(Population.class);
        Set<String> seen = variations.seen().stream().map(Class::getName).collect(Collectors.toSet());
        assertThat(describingThemselves()).isSubsetOf(seen);
    }

    private static List<String> describingThemselves() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.incentive").stream()
                        .filter(type -> type.isAssignableTo(Canonical.class) && !type.isInterface())
                        .filter(type -> !type.isAssignableTo(CustomScorer.class))
                        .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                        .filter(type -> CALCULATED.stream().noneMatch(type::isEquivalentTo))
                        .map(JavaClass::getName)
                        .toList();
    }

    private static Digest digest(Object value) {
        return new CanonicalWriter().part((Canonical) value).finish();
    }
}
