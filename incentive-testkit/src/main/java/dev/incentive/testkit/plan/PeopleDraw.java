package dev.incentive.testkit.plan;

import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.PerformancePeriod;
import java.util.List;

/** Draws a few participants of one kind. */
record PeopleDraw(String plan, PerformancePeriod period, Draw<Participant> people) implements Draw<Population> {

    private static final int MOST = 4;

    @Override
    public Population from(Choices choices) {
        List<Participant> drawn = choices.several(1, MOST, people);
        Population.Builder population = Population.builder(plan, period);
        int number = 1;
        for (Participant participant : drawn) {
            population.addParticipant(ParticipantChange.of(participant).withId("p" + number));
            number++;
        }
        return population.build();
    }
}
