package dev.incentive.plan;

import dev.incentive.problem.Place;

/** Where the goals of a component stand: in the component itself, or in its scorecard. */
final class GoalPlaces {

    private GoalPlaces() {}

    static Place of(Component component, int index, Place place) {
        return component.scorecard() instanceof Scorecard.None
                ? place
                : place.at("scorecard").at("goals").at(index);
    }
}
