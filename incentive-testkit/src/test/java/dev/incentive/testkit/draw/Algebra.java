package dev.incentive.testkit.draw;

import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.value.Rational;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What plans can be made of, read from the types themselves: each permitted type and each word of an enumeration that a
 * plan reaches.
 */
final class Algebra {

    /** What only a host can give, and a mode that is none. */
    private static final Set<Object> LEFT_OUT =
            Set.of(CustomBenchmark.class, CustomScorer.class, CustomPayoutRule.class, RoundingMode.UNNECESSARY);

    private final Set<Type> seen = new HashSet<>();
    private final Set<String> operators = new TreeSet<>();

    /** All there are. */
    static Set<String> operators() {
        Algebra algebra = new Algebra();
        algebra.type(Plan.class);
        return algebra.operators;
    }

    /** Those that occur in a plan. */
    static Set<String> of(Plan plan) {
        Algebra algebra = new Algebra();
        algebra.value(plan);
        return algebra.operators;
    }

    private void type(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.asList(generic.getActualTypeArguments()).forEach(this::type);
        } else if (type instanceof Class<?> known && isOfAPlan(known) && seen.add(known)) {
            if (known.isEnum()) {
                Stream.of(known.getEnumConstants())
                        .filter(word -> !LEFT_OUT.contains(word))
                        .forEach(word -> operators.add(word(word)));
            } else if (known.isSealed() && known.isInterface()) {
                Stream.of(known.getPermittedSubclasses())
                        .filter(permitted -> !LEFT_OUT.contains(permitted))
                        .forEach(this::permitted);
            } else {
                parts(known).forEach(part -> type(part.getGenericReturnType()));
            }
        }
    }

    private void permitted(Class<?> permitted) {
        if (!permitted.isEnum() && !permitted.isInterface()) {
            operators.add(name(permitted));
        }
        type(permitted);
    }

    private void value(Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(this::value);
        } else if (isOfAPlan(value.getClass())) {
            if (value instanceof Enum<?> word) {
                operators.add(word(word));
            } else {
                operators.add(name(value.getClass()));
                Class<?> described = value.getClass().isRecord()
                        ? value.getClass()
                        : value.getClass().getSuperclass();
                parts(described).forEach(part -> value(answer(part, value)));
            }
        }
    }

    private static boolean isOfAPlan(Class<?> type) {
        return type == RoundingMode.class
                || (type.getName().startsWith("dev.incentive.") && !Rational.class.isAssignableFrom(type));
    }

    private static List<Method> parts(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
        if (!type.isSealed()) {
            return List.of();
        }
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> (method.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0)
                .toList();
    }

    private static Object answer(Method part, Object value) {
        try {
            return part.invoke(value);
        } catch (ReflectiveOperationException failed) {
            throw new LinkageError(part + " of " + value, failed);
        }
    }

    private static String word(Object word) {
        return name(((Enum<?>) word).getDeclaringClass()) + " " + word;
    }

    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + " " + type.getSimpleName();
    }
}
