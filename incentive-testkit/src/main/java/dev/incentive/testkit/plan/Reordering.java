package dev.incentive.testkit.plan;

import dev.incentive.testkit.choice.Choices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws another order of lists; the simplest is the order given. */
record Reordering(Choices choices) {

    <T> List<T> of(List<T> list) {
        List<T> other = new ArrayList<>(list);
        for (int index = 0; index < other.size() - 1; index++) {
            Collections.swap(other, index, index + (int) choices.below((long) other.size() - index));
        }
        return other;
    }
}
