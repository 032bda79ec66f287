package dev.incentive.columnar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A table of operators: how each kind of definition is written in the algebra of columns.
 *
 * @param <D> the definitions, for example scorers
 * @param <C> what an operator may read
 * @param <R> what it gives
 */
final class OperatorTable<D, C, R> {
    private final Map<Class<?>, BiFunction<D, C, R>> operators = new LinkedHashMap<>();

    /** Adds an operator for a kind of definition and everything that extends it. */
    <K extends D> OperatorTable<D, C, R> with(Class<K> kind, BiFunction<K, C, R> operator) {
        operators.put(kind, (definition, context) -> operator.apply(kind.cast(definition), context));
        return this;
    }

    R compile(D definition, C context) {
        for (Map.Entry<Class<?>, BiFunction<D, C, R>> entry : operators.entrySet()) {
            if (entry.getKey().isInstance(definition)) {
                return entry.getValue().apply(definition, context);
            }
        }
        throw new IllegalStateException(
                "no operator for " + definition.getClass().getName());
    }

    /** The kinds that can be compiled. */
    Set<Class<?>> kinds() {
        return operators.keySet();
    }
}
