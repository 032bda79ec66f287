package dev.incentive.testkit.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.StatementDocument;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import dev.incentive.testkit.plan.Pay;
import dev.incentive.testkit.plan.PayText;
import dev.incentive.testkit.plan.Payer;
import dev.incentive.testkit.plan.Payroll;
import dev.incentive.testkit.plan.PopulationText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The checks of the laws: what is written is read, what is damaged is refused. */
final class CodecChecks {

    private static final IncentiveJson JSON = IncentiveJson.standard();
    private static final String UNKNOWN = "testkit-unknown";

    private CodecChecks() {}

    static Finding sameText(CodecSubject subject, CodecCase given) {
        String written = subject.documents().write(given.plan());
        return read(subject, given, written, plan -> {
            String again = subject.documents().write(plan);
            return again.equals(written)
                    ? Finding.holds()
                    : broken(given, difference(written, again), difference(again, written));
        });
    }

    /** The first line that is another one. */
    private static String difference(String text, String other) {
        List<String> lines = text.lines().toList();
        List<String> others = other.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (line >= others.size() || !lines.get(line).equals(others.get(line))) {
                return "line " + (line + 1) + ": " + lines.get(line).strip();
            }
        }
        return "no further line";
    }

    static Finding sameDigest(CodecSubject subject, CodecCase given) {
        return read(subject, given, subject.documents().write(given.plan()), plan -> sameDigest(given, plan));
    }

    private static Finding sameDigest(CodecCase given, Plan plan) {
        String expected = given.plan().resolve().digest().hex();
        String found = plan.resolve().digest().hex();
        return found.equals(expected) ? Finding.holds() : broken(given, "digest " + expected, "digest " + found);
    }

    static Finding samePay(CodecSubject subject, CodecCase given) {
        return paid(given).isPresent()
                ? read(
                        subject,
                        given,
                        subject.documents().write(given.plan()),
                        plan -> samePay(given, plan, given.population()))
                : Finding.doesNotApply();
    }

    private static Finding samePay(CodecCase given, Plan plan, Population population) {
        Payroll expected = Payer.exact().pay(given.plan(), given.population());
        Payroll found = Payer.exact().pay(plan, population);
        for (Map.Entry<String, Pay> each : expected.pays().entrySet()) {
            PayText text = new PayText(given.plan());
            Pay pay = found.pays().getOrDefault(each.getKey(), new Pay.NotPaid("left out", List.of()));
            if (!text.of(pay).equals(text.of(each.getValue()))) {
                return broken(
                        given, each.getKey() + ": " + text.of(each.getValue()), each.getKey() + ": " + text.of(pay));
            }
        }
        return Finding.holds();
    }

    static Finding parametersSurvive(CodecSubject subject, CodecCase given) {
        List<Map<String, String>> written =
                DocumentTree.of(subject.documents().write(given.plan())).parameters().stream()
                        .map(CodecChecks::texts)
                        .toList();
        Map<String, String> stated = given.parameters().values();
        return written.contains(stated)
                ? Finding.holds()
                : broken(
                        given,
                        "parameters " + stated,
                        "parameters " + written.stream().map(Map::toString).collect(Collectors.joining(" and ")));
    }

    private static Map<String, String> texts(ObjectNode parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters
                .properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    static Finding unknownRefused(CodecSubject subject, CodecCase given) {
        String written = subject.documents().write(given.plan());
        int parts = DocumentTree.of(written).parameters().size();
        return IntStream.range(0, parts)
                .mapToObj(part -> unknownRefused(subject, given, DocumentTree.of(written), part))
                .filter(finding -> !(finding instanceof Finding.Holds))
                .findFirst()
                .orElse(parts == 0 ? Finding.doesNotApply() : Finding.holds());
    }

    /** One part at a time: the refusal of one must not hide that another takes anything. */
    private static Finding unknownRefused(CodecSubject subject, CodecCase given, DocumentTree tree, int part) {
        tree.parameters().get(part).put(UNKNOWN, "1");
        return refused(subject, given, tree, "a parameter '" + UNKNOWN + "' to be refused");
    }

    static Finding missingRefused(CodecSubject subject, CodecCase given) {
        DocumentTree tree = DocumentTree.of(subject.documents().write(given.plan()));
        boolean removed = tree.parameters().stream()
                        .filter(parameters -> parameters.remove(given.change()) != null)
                        .count()
                > 0;
        return removed
                ? refused(subject, given, tree, "a document without parameter '" + given.change() + "' to be refused")
                : Finding.doesNotApply();
    }

    private static Finding refused(CodecSubject subject, CodecCase given, DocumentTree tree, String expected) {
        if (tree.parameters().isEmpty()) {
            return Finding.doesNotApply();
        }
        try {
            subject.documents().read(tree.text());
            return broken(given, expected, "a plan");
        } catch (IncentiveException refused) {
            return ownFault(refused)
                    ? broken(
                            given,
                            expected + " by its factory",
                            refused.problems().get(0).toString())
                    : Finding.holds();
        } catch (RuntimeException thrown) {
            return broken(given, expected + " with an IncentiveException", "threw " + thrown);
        }
    }

    /** A factory that throws something else is told by a problem of its own code. */
    private static boolean ownFault(IncentiveException refused) {
        return refused.problems().stream().anyMatch(problem -> problem.found().contains(" threw "));
    }

    static Finding anyKeyOrder(CodecSubject subject, CodecCase given) {
        DocumentTree tree = DocumentTree.of(subject.documents().write(given.plan()));
        return read(subject, given, tree.reordered(given.change()).text(), plan -> sameDigest(given, plan));
    }

    static Finding populations(CodecSubject subject, CodecCase given) {
        String written = JSON.write(given.population());
        Population again = JSON.readPopulation(written);
        String text = JSON.write(again);
        return text.equals(written)
                ? paid(given).map(paid -> samePay(given, given.plan(), again)).orElse(Finding.doesNotApply())
                : broken(given, difference(written, text), difference(text, written));
    }

    static Finding statements(CodecSubject subject, CodecCase given) {
        return paid(given).map(paid -> statements(given, paid)).orElse(Finding.doesNotApply());
    }

    private static Finding statements(CodecCase given, Evaluation paid) {
        StatementDocument document = StatementDocument.of(paid);
        String written = JSON.write(document);
        String again = JSON.write(JSON.readStatements(written));
        return again.equals(written)
                ? Finding.holds()
                : broken(given, difference(written, again), difference(again, written));
    }

    /** The pay of a population; none if the inputs do not fit the plan. */
    private static Optional<Evaluation> paid(CodecCase given) {
        try {
            return Optional.of(PlanEvaluator.of(given.plan().resolve()).evaluate(given.population()));
        } catch (IncentiveException refused) {
            return Optional.empty();
        }
    }

    private static Finding read(CodecSubject subject, CodecCase given, String document, Function<Plan, Finding> check) {
        Plan plan;
        try {
            plan = subject.documents().read(document);
        } catch (RuntimeException thrown) {
            return broken(given, "a plan", "threw " + thrown.getMessage());
        }
        return check.apply(plan);
    }

    private static CounterExample broken(CodecCase given, String expected, String found) {
        Map<String, String> inputs = new LinkedHashMap<>();
        given.parameters().values().forEach((name, value) -> inputs.put("parameter " + name, value));
        if (!given.change().isEmpty()) {
            inputs.put("then", given.change());
        }
        if (expected.contains(": total ")) {
            inputs.putAll(PopulationText.of(given.population()));
        }
        return new CounterExample(inputs, expected, found, "");
    }
}
