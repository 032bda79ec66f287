package dev.incentive.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

/** Laws of what is paid for an amount between 0 and 1,000,000. */
class SearchTest {

    private final List<Long> tried = new ArrayList<>();

    @Test
    void theSameSeedTriesTheSameCases() {
        List<Long> first = casesOf(new Search(50, 7));
        assertThat(casesOf(new Search(50, 7))).isEqualTo(first).hasSize(50);
        assertThat(casesOf(new Search(50, 8))).isNotEqualTo(first);
    }

    @Test
    void aCaseIsTriedAgainByItsOwnSeed() {
        List<Long> many = casesOf(new Search(50, 7));
        assertThat(casesOf(new Search(1, 7 + 41))).containsExactly(many.get(41));
    }

    @Test
    void theUsualSearchTriesAThousandCases() {
        LawReport report = Search.usual().run(law(sold -> Finding.holds()), SearchTest::aFifth);
        assertThat(report.tries()).isEqualTo(Search.USUAL_TRIES).isEqualTo(1000);
        assertThat(report.held()).isEqualTo(1000);
        assertThat(report.isFailure()).isFalse();
    }

    @Test
    void aLawThatNeverAppliesFailsAndSaysSo() {
        LawReport report = new Search(30, 1).run(law(sold -> Finding.doesNotApply()), SearchTest::aFifth);
        assertThat(report.isFailure()).isTrue();
        assertThat(report.counterExample()).isEmpty();
        assertThat(report.toText()).isEqualTo("""
                ACME-1: Nobody is paid more than 100.
                said nothing of any of 30 cases: nothing was tested.
                  It is about every rule; either that is not so here, or there was no answer, of which another law tells.
                """);
    }

    @Test
    void casesOfWhichALawSaysNothingDoNotCountAsHeld() {
        LawReport report = new Search(1000, 1)
                .run(law(sold -> sold % 2 == 0 ? Finding.holds() : Finding.doesNotApply()), SearchTest::aFifth);
        long even = tried.stream().filter(sold -> sold % 2 == 0).count();
        assertThat(even).isBetween(400L, 600L);
        assertThat(report.held()).isEqualTo((int) even);
        assertThat(report.toText()).isEqualTo("""
                ACME-1: Nobody is paid more than 100.
                held in %d of 1000 cases
                """.formatted(even));
    }

    @Test
    void aBrokenLawIsToldWithItsSimplestCaseAndWhatToLookAt() {
        LawReport report = new Search(1000, 1).run(law(SearchTest::capped), SearchTest::aFifth);
        assertThat(report.isFailure()).isTrue();
        assertThat(report.toText()).isEqualTo("""
                ACME-1: Nobody is paid more than 100.
                is broken, found with try 1:
                  sold: 505
                  expected: at most 100
                  found: 101
                  how it came about
                    a fifth of 505
                    = 101
                  why: The budget ends there.
                  what to look at: the cap
                """);
    }

    @Test
    void nothingIsTriedAfterTheFirstCaseThatBreaksTheLaw() {
        List<Long> cases = casesOf(new Search(100, 1));
        long rare = cases.get(60);
        LawReport report =
                new Search(100, 1).run(law(sold -> sold == rare ? capped(sold) : Finding.holds()), SearchTest::aFifth);
        int first = cases.indexOf(rare) + 1;
        assertThat(report.tries()).isEqualTo(first);
        assertThat(report.held()).isEqualTo(first - 1);
        assertThat(report.counterExample().orElseThrow().inputs()).containsEntry("sold", "" + rare);
    }

    @Test
    void aSearchWithoutTriesIsRefused() {
        assertThatThrownBy(() -> new Search(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tries is 0, must be at least 1");
    }

    private static long aFifth(long sold) {
        return sold / 5;
    }

    private static Finding capped(long sold) {
        long paid = aFifth(sold);
        return paid <= 100
                ? Finding.holds()
                : CounterExample.expecting("at most 100")
                        .butFound("" + paid)
                        .given("sold", sold)
                        .derivedBy("a fifth of " + sold + "\n= " + paid)
                        .build();
    }

    private List<Long> casesOf(Search search) {
        tried.clear();
        search.run(law(sold -> Finding.holds()), SearchTest::aFifth);
        return List.copyOf(tried);
    }

    private Law<LongUnaryOperator, Long> law(LongFunction<Finding> check) {
        return new Law<>(
                new LawText(
                        "ACME-1", "Nobody is paid more than 100.", "every rule", "The budget ends there.", "the cap"),
                rule -> true,
                rule -> choices -> choices.between(0L, 1_000_000L),
                (rule, sold) -> {
                    tried.add(sold);
                    return check.apply(sold);
                });
    }
}
