package dev.incentive.testkit.choice;

import java.util.function.Function;

/**
 * Makes a value from choices; equal choices make equal values.
 *
 * <p>Where all choices are 0 the value should be the simplest there is.
 *
 * <pre>{@code
 * Draw<String> grade = choices -> choices.oneOf("low", "middle", "high");
 * String simplest = grade.from(Choices.replay(0)); // low
 * }</pre>
 *
 * @param <T> the type of the values
 * @since 0.1.0
 */
@FunctionalInterface
public interface Draw<T> {

    /**
     * Makes the value.
     *
     * @param choices what it is made from
     * @return the value
     */
    T from(Choices choices);

    /**
     * The value made into another one.
     *
     * @param change makes the other value
     * @param <U> its type
     * @return a draw of such values
     */
    default <U> Draw<U> map(Function<? super T, ? extends U> change) {
        return choices -> change.apply(from(choices));
    }
}
