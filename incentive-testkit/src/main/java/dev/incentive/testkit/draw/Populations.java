package dev.incentive.testkit.draw;

import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.PerformancePeriod;
import java.util.Objects;

/**
 * Draws people whose measurements fit a plan: some lie at its borders, some are missing, zero or negative.
 *
 * <p>Most measurements are such that a step more or less can change what the plan does, and about a third of what has to
 * be rounded is half a unit between two amounts, or what a smallest step away would be. Code of a host's own, such as a
 * custom scorer, is never called.
 *
 * <p>Any plan will do, also one that was not drawn. The simplest population is one person with nothing special.
 *
 * <pre>{@code
 * Population population = Populations.of(plan).participants(4, 4).from(Choices.random(1));
 * int people = population.participants().size(); // 4
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Populations implements Draw<Population> {

    static final int USUAL_MOST = 5;

    private final Plan plan;
    private final PerformancePeriod period;
    private final int least;
    private final int most;
    private final boolean extremes;

    private Populations(Plan plan, PerformancePeriod period, int least, int most, boolean extremes) {
        this.plan = plan;
        this.period = period;
        this.least = least;
        this.most = most;
        this.extremes = extremes;
    }

    /**
     * One to five participants of a plan, in the quarter that its first window or holiday lies in, else in the second
     * quarter of 2024.
     *
     * @param plan a plan that passes the check
     * @return draws populations
     */
    public static Populations of(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return new Populations(plan, Periods.of(plan), 1, USUAL_MOST, false);
    }

    /**
     * The same with another number of participants.
     *
     * @param fewest how many at least, 0 or more
     * @param atMost how many at most
     * @return draws populations
     */
    public Populations participants(int fewest, int atMost) {
        return new Populations(plan, period, fewest, atMost, extremes);
    }

    /**
     * The same in another period.
     *
     * @param other the period
     * @return draws populations
     */
    public Populations in(PerformancePeriod other) {
        return new Populations(plan, Objects.requireNonNull(other, "other"), least, most, extremes);
    }

    /**
     * The same, with numbers now and then that 64 bits do not hold.
     *
     * @return draws populations
     */
    public Populations withExtremes() {
        return new Populations(plan, period, least, most, true);
    }

    @Override
    public Population from(Choices choices) {
        return new PopulationDraw(choices, plan, period, extremes).population(least, most);
    }
}
