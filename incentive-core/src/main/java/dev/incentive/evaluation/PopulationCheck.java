package dev.incentive.evaluation;

import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a population against a plan before anybody is paid. */
final class PopulationCheck {

    private final ResolvedPlan plan;
    private final Problems problems = new Problems();
    private final Set<String> seen = new HashSet<>();

    private PopulationCheck(ResolvedPlan plan) {
        this.plan = plan;
    }

    static Problems of(ResolvedPlan plan, Population population) {
        PopulationCheck check = new PopulationCheck(plan);
        check.samePlan(population.plan());
        ParticipantCheck participants = new ParticipantCheck(plan, population.period(), check.problems);
        check.members(population.participants(), participants, Place.ROOT.at("participants"));
        check.members(population.peers(), participants, Place.ROOT.at("peers"));
        new CostCheck(plan, check.problems).run(population);
        return check.problems;
    }

    private void samePlan(String id) {
        if (!id.equals(plan.plan().id())) {
            problems.error(
                    ProblemCode.POPULATION_FOR_ANOTHER_PLAN,
                    Place.ROOT.at("plan"),
                    "'" + id + "'",
                    "'" + plan.plan().id() + "'");
        }
    }

    private void members(List<Participant> members, ParticipantCheck check, Place list) {
        for (int index = 0; index < members.size(); index++) {
            Participant member = members.get(index);
            check.run(member, list.at(index));
            if (!seen.add(member.id())) {
                problems.error(
                        ProblemCode.IDENTIFIER_DUPLICATE,
                        list.at(index).at("id"),
                        "'" + member.id() + "' again",
                        "each participant or peer once");
            }
        }
    }
}
