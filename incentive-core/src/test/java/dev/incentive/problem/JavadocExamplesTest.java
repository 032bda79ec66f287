package dev.incentive.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.value.CurrencyUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    @Test
    void excerpt() {
        // example Excerpt
        String cut = Excerpt.of("accelerator", 5); // accel...
        int lengthInOneLine = Excerpt.of("one\ntwo", 20).length(); // 12
        // end
        assertThat(cut).hasToString("accel...");
        assertThat(lengthInOneLine).hasToString("12");
    }

    @Test
    void incentiveException() {
        // example IncentiveException
        List<Problem> problems = new ArrayList<>();
        try {
            CurrencyUnit.of("Dollar");
        } catch (IncentiveException refused) {
            problems.addAll(refused.problems());
        }
        ProblemCode code = problems.get(0).code(); // CURRENCY_UNKNOWN
        // end
        assertThat(code).hasToString("CURRENCY_UNKNOWN");
    }

    @Test
    void place() {
        // example Place
        Place payout = Place.ROOT.at("components").at(0).at("payout"); // /components/0/payout
        // end
        assertThat(payout).hasToString("/components/0/payout");
    }

    @Test
    void problem() {
        // example Problem
        Place list = Place.ROOT.at("components");
        Problem problem = Problem.error(ProblemCode.LIST_EMPTY, list, "none", "at least one");
        String line = problem.toString(); // LIST_EMPTY at /components: found none; allowed: at least one
        // end
        assertThat(line).hasToString("LIST_EMPTY at /components: found none; allowed: at least one");
    }

    @Test
    void problemCode() {
        // example ProblemCode
        Problem found = Problem.error(ProblemCode.WEIGHTS_NOT_ONE, Place.ROOT, "a total of 1.1", "a total of 1");
        String advice = switch (found.code()) {
            case WEIGHTS_NOT_ONE -> "Weights total exactly 1.";
            default -> found.allowed();
        };
        String shown = advice + " Found " + found.found(); // Weights total exactly 1. Found a total of 1.1
        // end
        assertThat(shown).hasToString("Weights total exactly 1. Found a total of 1.1");
    }

    @Test
    void problems() {
        // example Problems
        Problems problems = new Problems();
        problems.error(ProblemCode.LIST_EMPTY, Place.ROOT.at("metrics"), "none", "at least one");
        problems.error(ProblemCode.LIST_EMPTY, Place.ROOT.at("components"), "none", "at least one");
        boolean refused = problems.hasErrors(); // true
        int found = problems.all().size(); // 2
        // end
        assertThat(refused).hasToString("true");
        assertThat(found).hasToString("2");
    }

    @Test
    void severity() {
        // example Severity
        Place rate = Place.ROOT.at("rate");
        Problems problems = new Problems();
        problems.add(Problem.warning(ProblemCode.RATIO_ABOVE_ONE, rate, "5", "0.05 for 5 %", "divide by 100"));
        boolean refused = problems.hasErrors(); // false
        // end
        assertThat(refused).hasToString("false");
    }
}
