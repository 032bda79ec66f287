package dev.incentive.plan;

import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Checks that a part of somebody else's making states what it must, before it is asked for more. */
final class CustomPartCheck {

    private final ProblemCode code;
    private final String what;
    private final Problems problems;

    CustomPartCheck(ProblemCode code, String what, Problems problems) {
        this.code = code;
        this.what = what;
        this.problems = problems;
    }

    boolean answers(Object part, Place place, Supplier<?>... statements) {
        try {
            List.of(statements).forEach(statement -> Objects.requireNonNull(statement.get(), "a statement"));
            return true;
        } catch (RuntimeException failed) {
            problems.error(
                    code,
                    place,
                    "a " + what + " of " + part.getClass().getName() + " that threw " + failed,
                    "a " + what + " that states its name, parameters and needs");
            return false;
        }
    }
}
