package dev.incentive.testkit.plan;

import dev.incentive.derivation.Derivation;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What came of one participant: an amount, or none with the reason.
 *
 * <pre>{@code
 * Pay fifty = Pay.ofTotal(Rational.of(50));
 * Pay nothing = new Pay.NotPaid("no quota", List.of());
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Pay permits Pay.Paid, Pay.NotPaid {

    /**
     * A total and nothing else, from a payer that keeps no lines.
     *
     * @param total what the participant gets, in major units
     * @return the pay
     */
    static Paid ofTotal(Rational total) {
        return new Paid(List.of(), total, total, "", List.of());
    }

    /**
     * A participant who is paid.
     *
     * @param lines the lines; empty if the payer keeps none
     * @param total what the lines total, held ones included
     * @param payable what can be paid now
     * @param digest the digest of the statement; empty if the payer makes none
     * @param derivations how the amounts of the lines came about, line by line; empty if the payer keeps none
     * @since 0.1.0
     */
    record Paid(List<PayLine> lines, Rational total, Rational payable, String digest, List<Derivation> derivations)
            implements Pay {

        /** Copies the lists. */
        public Paid {
            lines = List.copyOf(lines);
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(payable, "payable");
            Objects.requireNonNull(digest, "digest");
            derivations = List.copyOf(derivations);
        }
    }

    /**
     * A participant who gets no statement.
     *
     * @param why the reason, in words
     * @param codes the codes of the problems; empty if the payer has none
     * @since 0.1.0
     */
    record NotPaid(String why, List<ProblemCode> codes) implements Pay {

        /** Copies the codes. */
        public NotPaid {
            Objects.requireNonNull(why, "why");
            codes = List.copyOf(codes);
        }

        /** The reason that the library states. */
        static NotPaid because(List<Problem> problems) {
            return new NotPaid(
                    problems.stream().map(Problem::toString).collect(Collectors.joining("; ")),
                    problems.stream().map(Problem::code).toList());
        }
    }
}
