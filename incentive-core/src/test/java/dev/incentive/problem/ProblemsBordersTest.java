package dev.incentive.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E1: how many problems are kept and shown")
class ProblemsBordersTest {

    private static final Problem EMPTY =
            Problem.error(ProblemCode.LIST_EMPTY, Place.ROOT.at("metrics"), "nothing", "something");

    @Test
    void twentyAreShownWithoutAWordOfMore() {
        IncentiveException thrown = new IncentiveException("The plan has problems", Collections.nCopies(20, EMPTY));
        assertThat(thrown.getMessage().lines()).hasSize(21);
        assertThat(thrown.getMessage()).endsWith("allowed: something");
    }

    @Test
    void ofTwentyOneTheLastIsCounted() {
        IncentiveException thrown = new IncentiveException("The plan has problems", Collections.nCopies(21, EMPTY));
        assertThat(thrown).hasMessageEndingWith("allowed: something\n  and 1 more");
    }

    @Test
    void aThousandAreKeptAndAnErrorAfterThemStillCounts() {
        Problems problems = new Problems();
        Problem warning = Problem.warning(ProblemCode.PAYOUT_DECREASES, Place.ROOT, "a", "b", "c");
        List<Problem> most = Collections.nCopies(Problems.MOST, warning);
        most.forEach(problems::add);
        assertThat(problems.all()).isEqualTo(most);
        assertThat(problems.hasErrors()).isFalse();
        problems.add(EMPTY);
        assertThat(problems.all()).isEqualTo(most);
        assertThat(problems.hasErrors()).isTrue();
    }
}
