package dev.incentive.scoring;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * One step of a goal, with its weight.
 *
 * <p>The weight is an exact share of the goal, more than 0; all weights of a scorer total exactly 1, as three thirds
 * do. Events count for the milestone whose id they name. Immutable.
 *
 * <pre>{@code
 * Milestone partner = Milestone.of("partner", "First partner signed", "1/3", Achievement.once());
 * Rational weight = partner.weight(); // 1/3
 * boolean inTime = partner.window().contains(LocalDate.of(2026, 3, 31), quarter); // true
 * }</pre>
 *
 * @param id the id that events refer to, unique in the scorer
 * @param name the name for people
 * @param weight its share of the goal, more than zero; all weights total exactly 1
 * @param achievement what it takes
 * @param window when it can be achieved
 * @since 0.1.0
 */
public record Milestone(String id, String name, Rational weight, Achievement achievement, Window window)
        implements Canonical {

    /** Checks that nothing is missing. */
    public Milestone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(achievement, "achievement");
        Objects.requireNonNull(window, "window");
    }

    /**
     * A milestone that can be achieved within the performance period.
     *
     * @param id the id that events refer to
     * @param name the name for people
     * @param weight its share of the goal: a decimal such as {@code 0.3}, or a fraction such as {@code 1/3}
     * @param achievement what it takes
     * @return the milestone
     */
    public static Milestone of(String id, String name, String weight, Achievement achievement) {
        return new Milestone(id, name, Rational.of(weight), achievement, Window.duringPeriod());
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(id).text(name).number(weight).part(achievement).part(window);
    }
}
