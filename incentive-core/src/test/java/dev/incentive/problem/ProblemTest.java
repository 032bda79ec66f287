package dev.incentive.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E1: a problem")
class ProblemTest {

    private static final Place TIER =
            Place.ROOT.at("components").at(0).at("payout").at("tiers").at(2);

    @Test
    void saysItsCodeItsPlaceWhatWasFoundWhatIsAllowedAndWhatToDo() {
        assertThat(Problem.error(
                        ProblemCode.TIERS_NOT_ASCENDING,
                        TIER.at("from"),
                        "0.8 after 1",
                        "more than 1",
                        "order the tiers by their lower edge"))
                .hasToString("TIERS_NOT_ASCENDING at /components/0/payout/tiers/2/from: found 0.8 after 1; "
                        + "allowed: more than 1 (order the tiers by their lower edge)");
    }

    @Test
    void withoutAHintEndsWithWhatIsAllowed() {
        assertThat(Problem.error(ProblemCode.LIST_EMPTY, Place.ROOT, "nothing", "at least one"))
                .hasToString("LIST_EMPTY at the document: found nothing; allowed: at least one");
    }

    @Test
    void hasAPlaceWhosePropertiesAreEscapedAsInAJsonPointer() {
        assertThat(Place.ROOT.at("a/b").at("m~n").at(0).pointer()).isEqualTo("/a~1b/m~0n/0");
        assertThat(Place.ROOT.at("~1").pointer()).isEqualTo("/~01");
    }

    @Test
    void isMovedBelowThePlaceOfAnOuterDocument() {
        Problem inner = Problem.warning(ProblemCode.PAYOUT_DECREASES, Place.ROOT.at("rate"), "a", "b", "c");
        Problem outer = inner.below(TIER);
        assertThat(outer.place().pointer()).isEqualTo("/components/0/payout/tiers/2/rate");
        assertThat(outer.severity()).isEqualTo(Severity.WARNING);
        assertThat(outer.below(Place.ROOT)).isEqualTo(outer);
    }

    @Test
    void thatIsAWarningDoesNotEndACheck() {
        Problems problems = new Problems();
        problems.add(Problem.warning(ProblemCode.PAYOUT_DECREASES, TIER, "a", "b", "c"));
        assertThat(problems.hasErrors()).isFalse();
        assertThatCode(() -> problems.throwIfErrors("The plan")).doesNotThrowAnyException();
    }

    @Test
    void thatIsAnErrorEndsACheckWithEverythingThatWasFound() {
        Problems problems = new Problems();
        problems.add(Problem.warning(ProblemCode.PAYOUT_DECREASES, TIER, "a", "b", "c"));
        problems.error(ProblemCode.LIST_EMPTY, TIER, "nothing", "something");
        assertThatThrownBy(() -> problems.throwIfErrors("The plan"))
                .isInstanceOfSatisfying(
                        IncentiveException.class,
                        thrown -> assertThat(thrown.problems())
                                .isEqualTo(problems.all())
                                .hasSize(2))
                .hasMessageStartingWith("The plan has problems:\n  PAYOUT_DECREASES at ");
    }

    @Test
    void isOneOfManyInAMessageThatStaysReadable() {
        List<Problem> many =
                Collections.nCopies(23, Problem.error(ProblemCode.LIST_EMPTY, TIER, "nothing", "something"));
        IncentiveException thrown = new IncentiveException("The plan has problems", many);
        assertThat(thrown.problems()).hasSize(23);
        assertThat(thrown.getMessage().lines()).hasSize(22);
        assertThat(thrown).hasMessageEndingWith("\n  and 3 more");
    }

    @Test
    void ofALongTextIsCollectedWithItsBeginning() {
        Problems problems = new Problems();
        problems.error(
                ProblemCode.IDENTIFIER_INVALID,
                TIER,
                "x".repeat(500),
                "y".repeat(501),
                "z".repeat(499) + "\ud83d\ude00");
        assertThat(problems.all())
                .containsExactly(Problem.error(
                        ProblemCode.IDENTIFIER_INVALID,
                        TIER,
                        "x".repeat(500),
                        "y".repeat(500) + "...",
                        "z".repeat(499) + "..."));
    }
}
