package dev.incentive.json.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The words that are allowed at a place: the names of an enumeration's constants, exactly as they are. Immutable.
 *
 * @param <E> the enumeration
 * @since 0.1.0
 */
public final class Words<E extends Enum<E>> {

    private final Map<String, E> byWord = new LinkedHashMap<>();
    private final E first;

    private Words(Class<E> enumeration, Predicate<E> allowed) {
        List<E> constants =
                Stream.of(enumeration.getEnumConstants()).filter(allowed).toList();
        constants.forEach(constant -> byWord.put(constant.name(), constant));
        this.first = constants.get(0);
    }

    /**
     * All constants.
     *
     * @param enumeration the enumeration
     * @param <E> the enumeration
     * @return the words
     */
    public static <E extends Enum<E>> Words<E> of(Class<E> enumeration) {
        return new Words<>(enumeration, constant -> true);
    }

    /**
     * All constants but one.
     *
     * @param enumeration the enumeration
     * @param excluded the constant that is not allowed
     * @param <E> the enumeration
     * @return the words
     */
    public static <E extends Enum<E>> Words<E> without(Class<E> enumeration, E excluded) {
        return new Words<>(enumeration, constant -> constant != excluded);
    }

    Optional<E> find(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    List<String> all() {
        return List.copyOf(byWord.keySet());
    }

    /** Stands in for a word that could not be read. */
    E placeholder() {
        return first;
    }
}
