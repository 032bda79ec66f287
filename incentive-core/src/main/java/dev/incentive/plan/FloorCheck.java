package dev.incentive.plan;

import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Checks floors for themselves and against the cap of the same thing. */
final class FloorCheck {

    private final Plan plan;
    private final Problems problems;

    FloorCheck(Plan plan, Problems problems) {
        this.plan = plan;
        this.problems = problems;
    }

    void all(List<Floor> floors, Place list, Floor.Bounds allowed, Optional<Cap> cap) {
        for (int index = 0; index < floors.size(); index++) {
            Floor floor = floors.get(index);
            Place place = list.at(index);
            if (floor.bounds() != allowed || index > 0) {
                problems.error(
                        ProblemCode.FLOOR_INVALID,
                        place.at("bounds"),
                        floor.bounds() + (index > 0 ? " again" : ""),
                        allowed + " at most once");
            }
            new AmountCheck(plan, problems).run(floor.limit(), place.at("limit"));
            cap.ifPresent(above -> belowTheCap(floor, above, place));
        }
    }

    private void belowTheCap(Floor floor, Cap cap, Place place) {
        if (floor.limit().compareTo(cap.limit()) > 0) {
            problems.error(
                    ProblemCode.FLOOR_INVALID,
                    place.at("limit"),
                    floor.limit() + " above the cap of " + cap.limit(),
                    "at most the cap");
        }
    }

    static Optional<Cap> capOf(List<Cap> caps, Cap.Bounds bounds) {
        return caps.stream().filter(cap -> cap.bounds() == bounds).findFirst();
    }
}
