package dev.incentive.testkit.plan;

import dev.incentive.testkit.law.Finding;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds two ways of paying against each other, participant by participant. */
final class SamePay {

    private final PlanSubject subject;
    private final Evidence evidence;
    private final boolean lines;
    private final boolean digests;

    private SamePay(PlanSubject subject, PlanCase given, boolean lines, boolean digests) {
        this.subject = subject;
        this.evidence = new Evidence(subject, given);
        this.lines = lines;
        this.digests = digests;
    }

    /** The subject's payer pays the same both ways. */
    static Finding bothWays(PlanSubject subject, PlanCase given) {
        return new SamePay(subject, given, subject.payer().givesLines(), false)
                .compare(
                        Attempt.of(subject.payer(), subject.plan(), given.population()),
                        () -> Attempt.of(subject.payer(), given.plan(), given.populations()));
    }

    /** The subject's payer pays and digests the same when asked again. */
    static Finding again(PlanSubject subject, PlanCase given) {
        return new SamePay(subject, given, subject.payer().givesLines(), true)
                .compare(
                        Attempt.of(subject.payer(), subject.plan(), given.population()),
                        () -> Attempt.of(subject.payer(), given.plan(), given.populations()));
    }

    /** The subject's payer makes the same digests both ways. */
    static Finding sameDigests(PlanSubject subject, PlanCase given) {
        return new SamePay(subject, given, false, true)
                .compare(
                        Attempt.of(subject.payer(), subject.plan(), given.population()),
                        () -> Attempt.of(subject.payer(), given.plan(), given.populations()));
    }

    /** The subject's payer pays the same at another place. */
    static Finding elsewhere(PlanSubject subject, PlanCase given) {
        return new SamePay(subject, given, subject.payer().givesLines(), true)
                .compare(
                        Attempt.of(subject.payer(), subject.plan(), given.population()),
                        () -> Elsewhere.named(given.change())
                                .run(() -> Attempt.of(subject.payer(), given.plan(), given.populations())));
    }

    /** The subject's payer pays what the exact evaluator pays by the plan of the case. */
    static Finding asStated(PlanSubject subject, PlanCase given) {
        return new SamePay(subject, given, subject.payer().givesLines(), false)
                .compare(
                        Attempt.of(Payer.exact(), given.plan(), given.populations()),
                        () -> Attempt.of(subject.payer(), subject.plan(), given.population()));
    }

    private Finding compare(Attempt expected, Supplier<Attempt> other) {
        Payroll first = expected.payroll();
        if (first == null) {
            return Finding.doesNotApply();
        }
        Attempt attempt = other.get();
        Payroll second = attempt.payroll();
        if (second == null) {
            return evidence.of("somebody's pay", "threw " + attempt.thrown(), "");
        }
        for (Map.Entry<String, Pay> each : first.pays().entrySet()) {
            Pay found = second.pays().get(each.getKey());
            if (!same(each.getValue(), found)) {
                return difference(each.getKey(), each.getValue(), found);
            }
        }
        return Finding.holds();
    }

    private Finding difference(String participant, Pay expected, @Nullable Pay found) {
        PayText text = new PayText(subject.plan());
        if (found == null) {
            return evidence.of(participant + ": " + text.of(expected), participant + " left out", expected);
        }
        String derivations = PayText.derivation(expected) + PayText.derivation(found);
        return evidence.of(
                participant + ": " + text.of(expected) + digest(expected, found),
                participant + ": " + text.of(found) + digest(found, expected),
                derivations);
    }

    private String digest(Pay one, Pay other) {
        boolean differ = digests
                && one instanceof Pay.Paid paid
                && other instanceof Pay.Paid second
                && !paid.digest().equals(second.digest());
        return differ ? ", digest " + ((Pay.Paid) one).digest() : "";
    }

    private boolean same(Pay expected, @Nullable Pay found) {
        if (!(expected instanceof Pay.Paid one) || !(found instanceof Pay.Paid other)) {
            return expected instanceof Pay.NotPaid && found instanceof Pay.NotPaid;
        }
        return one.total().equals(other.total())
                && (!digests || one.digest().equals(other.digest()))
                && (!lines || (one.payable().equals(other.payable()) && Objects.equals(byId(one), byId(other))));
    }

    /** The lines but that of a component which the kit added. */
    private static Map<String, PayLine> byId(Pay.Paid paid) {
        Map<String, PayLine> lines = new TreeMap<>();
        paid.lines().forEach(line -> lines.put(line.component(), line));
        lines.remove(PlanCases.NOTHING);
        return lines;
    }
}
