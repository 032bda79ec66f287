package dev.incentive.evaluation;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A call of code that others wrote: whatever it throws becomes a problem of its component. */
final class ForeignCall {

    private static final Logger LOG = LoggerFactory.getLogger(ForeignCall.class);

    private final ProblemCode code;
    private final String what;
    private final Place place;

    ForeignCall(ProblemCode code, String what, Place place) {
        this.code = code;
        this.what = what;
        this.place = place;
    }

    /** What a foreign scorer, benchmark or rule throws is its own fault; only the virtual machine's troubles pass. */
    <T> T result(Supplier<@Nullable String> name, Supplier<@Nullable T> call) {
        try {
            return Objects.requireNonNull(call.get(), "no result");
        } catch (Exception | StackOverflowError | AssertionError | LinkageError failed) {
            throw failure(name, failed);
        }
    }

    private IncentiveException failure(Supplier<@Nullable String> name, Throwable failed) {
        LOG.debug("a {} failed", what, failed);
        return new IncentiveException(Problem.error(
                code,
                place,
                what + " '" + said(name) + "' threw " + failed.getClass().getName() + ": " + said(failed::getMessage),
                "a result",
                "it must be a pure function of what its needs name"));
    }

    /** Even the words of a failure may fail. */
    private static String said(Supplier<@Nullable String> words) {
        try {
            return String.valueOf(words.get());
        } catch (RuntimeException unspeakable) {
            LOG.debug("and cannot say more", unspeakable);
            return "unknown";
        }
    }
}
