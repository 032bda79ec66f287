package dev.incentive.examples.command;

import dev.incentive.examples.payrun.PaidPeriod;
import dev.incentive.examples.payrun.PayRun;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.PerformancePeriod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evaluates the measurements of several files; the problems of all files are reported together. */
final class MeasurementFiles {

    private final Documents documents;
    private final ResolvedPlan plan;
    private final Map<String, List<Problem>> rejected = new LinkedHashMap<>();
    private final Map<String, List<PerformancePeriod>> paid = new LinkedHashMap<>();

    MeasurementFiles(Documents documents, ResolvedPlan plan) {
        this.documents = documents;
        this.plan = plan;
    }

    PayRun evaluated(List<Path> files) {
        List<PaidPeriod> periods = new ArrayList<>();
        for (Path file : files) {
            try {
                periods.add(evaluated(file));
            } catch (IncentiveException problems) {
                rejected.computeIfAbsent(file.toString(), first -> new ArrayList<>())
                        .addAll(problems.problems());
            }
        }
        if (!rejected.isEmpty()) {
            throw new RejectedDocuments(rejected);
        }
        return new PayRun(plan, periods);
    }

    private PaidPeriod evaluated(Path file) {
        Population population = documents.measurements(file);
        PaidPeriod evaluated = PaidPeriod.of(plan, population);
        paidOnce(population);
        return evaluated;
    }

    /** The same person for overlapping periods, as by naming a file twice, would be paid twice. */
    private void paidOnce(Population population) {
        Problems problems = new Problems();
        for (int index = 0; index < population.participants().size(); index++) {
            Participant participant = population.participants().get(index);
            List<PerformancePeriod> earlier = paid.computeIfAbsent(participant.id(), first -> new ArrayList<>());
            if (earlier.stream().anyMatch(period -> overlap(period, population.period()))) {
                problems.error(
                        ProblemCode.IDENTIFIER_DUPLICATE,
                        Place.ROOT.at("participants").at(index).at("id"),
                        "'" + participant.id() + "' again, in a period that overlaps that of an earlier file",
                        "each participant once on any day");
            }
            earlier.add(population.period());
        }
        problems.throwIfErrors("The measurements");
    }

    private static boolean overlap(PerformancePeriod one, PerformancePeriod other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }
}
