package dev.incentive.arbitraries;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the library says when it refuses something. */
public final class Refusal {

    private Refusal() {}

    /** The problems that a call ends with; a call that is not refused fails the test. */
    public static List<Problem> of(ThrowingCallable call) {
        IncentiveException refusal = catchThrowableOfType(IncentiveException.class, call);
        if (refusal == null) {
            throw new AssertionError("nothing was refused");
        }
        return refusal.problems();
    }

    /** The codes of the problems that a call ends with. */
    public static List<ProblemCode> codesOf(ThrowingCallable call) {
        return of(call).stream().map(Problem::code).toList();
    }

    /** Problems as code and JSON pointer, for example {@code LIST_EMPTY /metrics}. */
    public static List<String> found(List<Problem> problems) {
        return problems.stream()
                .map(problem -> (problem.code() + " " + problem.place().pointer()).strip())
                .toList();
    }

    /** Code and JSON pointer of each problem that a call ends with. */
    public static List<String> foundBy(ThrowingCallable call) {
        return found(of(call));
    }
}
