package dev.incentive.json.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The alternatives of a closed set by the word in {@code "type"}, each with how it is read and written. Immutable.
 *
 * @param <T> what the alternatives have in common
 * @since 0.1.0
 */
public final class TypeTable<T> {

    private static final String TYPE = "type";

    /**
     * One alternative.
     *
     * @param word the word
     * @param type the class that it stands for
     * @param reader reads the properties besides the type
     * @param writer writes them
     * @param <T> what the alternatives have in common
     * @param <V> the class that it stands for
     */
    public record Alternative<T, V extends T>(
            String word,
            Class<V> type,
            Function<ObjectReading, ? extends T> reader,
            BiConsumer<V, ObjectWriting> writer) {

        private void write(T value, ObjectWriting out) {
            out.text(TYPE, word);
            writer.accept(type.cast(value), out);
        }
    }

    private final T placeholder;
    private final List<Alternative<T, ? extends T>> alternatives;

    private TypeTable(T placeholder, List<Alternative<T, ? extends T>> alternatives) {
        this.placeholder = placeholder;
        this.alternatives = alternatives;
    }

    /**
     * A table.
     *
     * @param placeholder stands in for what could not be read
     * @param alternatives the alternatives
     * @param <T> what they have in common
     * @return the table
     */
    @SafeVarargs
    public static <T> TypeTable<T> of(T placeholder, Alternative<T, ? extends T>... alternatives) {
        List<Alternative<T, ? extends T>> table = new ArrayList<>();
        for (Alternative<T, ? extends T> alternative : alternatives) {
            table.add(alternative);
        }
        return new TypeTable<>(placeholder, table);
    }

    /**
     * An alternative.
     *
     * @param word the word
     * @param type the class that it stands for
     * @param reader reads the properties besides the type
     * @param writer writes them
     * @param <T> what the alternatives have in common
     * @param <V> the class that it stands for
     * @return the alternative
     */
    public static <T, V extends T> Alternative<T, V> type(
            String word,
            Class<V> type,
            Function<ObjectReading, ? extends T> reader,
            BiConsumer<V, ObjectWriting> writer) {
        return new Alternative<>(word, type, reader, writer);
    }

    /**
     * The classes that have a word.
     *
     * @return the classes in the order of the table
     */
    public Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        alternatives.forEach(alternative -> types.add(alternative.type()));
        return types;
    }

    /**
     * What stands in for a value that could not be read.
     *
     * @return the placeholder
     */
    public T placeholder() {
        return placeholder;
    }

    /**
     * Reads an object by its type.
     *
     * @param in the object
     * @return the value, or the placeholder
     */
    public T read(ObjectReading in) {
        Optional<Alternative<T, ? extends T>> alternative =
                in.required(TYPE, this::alternative, Optional.empty(), ObjectReading.oneOf(TYPE, words()));
        if (alternative.isEmpty()) {
            in.ignoreTheRest();
            return placeholder;
        }
        return alternative.get().reader().apply(in);
    }

    /**
     * Writes a value with its type.
     *
     * @param value the value, of a class in the table
     * @param out where to write
     */
    public void write(T value, ObjectWriting out) {
        alternatives.stream()
                .filter(alternative -> alternative.type().isInstance(value))
                .findFirst()
                .orElseThrow()
                .write(value, out);
    }

    private Optional<Alternative<T, ? extends T>> alternative(ValueReading in) {
        int before = in.problems();
        String word = in.text();
        Optional<Alternative<T, ? extends T>> alternative =
                alternatives.stream().filter(known -> known.word().equals(word)).findFirst();
        if (alternative.isEmpty() && in.problems() == before) {
            in.unknownWord(words());
        }
        return alternative;
    }

    private List<String> words() {
        return alternatives.stream().map(Alternative::word).toList();
    }
}
