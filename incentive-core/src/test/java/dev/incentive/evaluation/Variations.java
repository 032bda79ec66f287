package dev.incentive.evaluation;

import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Values of a type that each differ from a sample in one place, found by reflection.
 *
 * <p>A type that is not known here is an error, so whoever adds one to a plan or a measurement is asked for samples.
 */
final class Variations {

    private static final Map<Class<?>, List<Object>> SIMPLE = simple();

    private static final Map<Class<?>, Function<Variations, List<Object>>> CUSTOM = Map.of(
            CustomScorer.class, CustomVariations::scorers,
            CustomBenchmark.class, CustomVariations::benchmarks,
            CustomPayoutRule.class, CustomVariations::payoutRules);

    private final Set<Class<?>> seen = new LinkedHashSet<>();
    private final List<Class<?>> path = new ArrayList<>();

    private static Map<Class<?>, List<Object>> simple() {
        Map<Class<?>, List<Object>> simple = new LinkedHashMap<>();
        simple.put(String.class, List.of("sample", "other"));
        simple.put(long.class, List.of(7L, 8L));
        simple.put(int.class, List.of(3, 4));
        simple.put(boolean.class, List.of(false, true));
        simple.put(Rational.class, List.of(Rational.ratio(1, 3), Rational.ratio(1, 4)));
        simple.put(LocalDate.class, List.of(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 5)));
        simple.put(ZoneId.class, List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York")));
        simple.put(CurrencyUnit.class, List.of(CurrencyUnit.of("USD"), CurrencyUnit.of("EUR")));
        simple.put(Money.class, List.of(Money.of("USD", "1"), Money.of("USD", "1.01"), Money.of("EUR", "1")));
        simple.put(
                PerformancePeriod.class,
                List.of(
                        PerformancePeriod.of("2024-01-01", "2024-04-01"),
                        PerformancePeriod.of("2024-01-02", "2024-04-01"),
                        PerformancePeriod.of("2024-01-01", "2024-04-02")));
        simple.put(RatingScale.class, List.of(new RatingScale(0, 5), new RatingScale(1, 5), new RatingScale(0, 6)));
        simple.put(
                SurveyTally.class,
                List.of(
                        new SurveyTally(new RatingScale(0, 1), List.of(1L, 2L)),
                        new SurveyTally(new RatingScale(0, 1), List.of(2L, 2L)),
                        new SurveyTally(new RatingScale(0, 1), List.of(1L, 3L)),
                        new SurveyTally(new RatingScale(1, 2), List.of(1L, 2L))));
        return simple;
    }

    /** A sample, first, and values that each differ from it in one place. */
    List<Object> of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return container(parameterized);
        }
        Class<?> kind = (Class<?>) type;
        seen.add(kind);
        if (SIMPLE.containsKey(kind)) {
            return SIMPLE.get(kind);
        }
        if (kind.isEnum()) {
            return Arrays.asList(kind.getEnumConstants());
        }
        if (CUSTOM.containsKey(kind)) {
            return CUSTOM.get(kind).apply(this);
        }
        if (path.contains(kind)) {
            return twoOf(kind);
        }
        path.add(kind);
        List<Object> values = structured(kind);
        path.remove(kind);
        return values;
    }

    /** The types that samples were made of. */
    Set<Class<?>> seen() {
        return seen;
    }

    /** Conditions hold conditions: one level below, two different ones are enough. */
    private List<Object> twoOf(Class<?> kind) {
        return Arrays.stream(kind.getPermittedSubclasses())
                .filter(permitted -> !holds(permitted, kind))
                .limit(2)
                .map(permitted -> of(permitted).get(0))
                .toList();
    }

    private static boolean holds(Class<?> record, Class<?> kind) {
        return Arrays.stream(record.getRecordComponents())
                .anyMatch(component -> component.getGenericType().getTypeName().contains(kind.getName()));
    }

    private List<Object> structured(Class<?> kind) {
        if (kind.isRecord()) {
            return record(kind);
        }
        if (kind.isSealed() && kind.isInterface()) {
            List<Object> all = new ArrayList<>();
            for (Class<?> permitted : kind.getPermittedSubclasses()) {
                all.addAll(of(permitted));
            }
            return all;
        }
        if (kind.isSealed() && Modifier.isAbstract(kind.getModifiers())) {
            return new GeneratedVariations(kind, this).all();
        }
        throw new IllegalArgumentException("no samples of " + kind + "; add some here");
    }

    private List<Object> record(Class<?> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        List<List<Object>> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(of(component.getGenericType()));
        }
        Object[] sample = values.stream().map(list -> list.get(0)).toArray();
        List<Object> all = new ArrayList<>(List.of(create(kind, sample)));
        for (int index = 0; index < components.length; index++) {
            for (Object other : values.get(index).subList(1, values.get(index).size())) {
                Object[] changed = sample.clone();
                changed[index] = other;
                all.add(create(kind, changed));
            }
        }
        return all;
    }

    private static Object create(Class<?> kind, Object[] arguments) {
        try {
            Constructor<?> constructor = kind.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(kind + " of " + Arrays.toString(arguments), failed);
        }
    }

    private List<Object> container(ParameterizedType type) {
        if (type.getRawType() == List.class) {
            return lists(of(type.getActualTypeArguments()[0]));
        }
        if (type.getRawType() == Map.class || type.getRawType() == SortedMap.class) {
            return List.of(map("a", "1", "b", "2"), map("a", "1"), map("a", "1", "b", "3"), map("a", "1", "c", "2"));
        }
        if (type.getRawType() == Set.class || type.getRawType() == SortedSet.class) {
            return sets(of(type.getActualTypeArguments()[0]));
        }
        if (type.getRawType() == Class.class) {
            return List.of();
        }
        throw new IllegalArgumentException("no samples of " + type + "; add some here");
    }

    /** The sample in a list of two, then lists in which the first is another, one is missing, or the order is. */
    private static List<Object> lists(List<Object> elements) {
        Object sample = elements.get(0);
        Object last = elements.get(elements.size() - 1);
        List<Object> all = new ArrayList<>();
        all.add(List.of(sample, last));
        elements.subList(1, elements.size()).forEach(element -> all.add(List.of(element, last)));
        all.add(List.of());
        all.add(List.of(sample));
        all.add(List.of(last));
        all.add(List.of(last, sample));
        return all.stream().distinct().toList();
    }

    /** The sample in a set of two, then sets in which another is in its place, or one is missing. */
    private static List<Object> sets(List<Object> elements) {
        return lists(elements).stream()
                .map(list -> new TreeSet<>((List<?>) list))
                .distinct()
                .map(Object.class::cast)
                .toList();
    }

    private static SortedMap<String, String> map(String... entries) {
        SortedMap<String, String> map = new TreeMap<>();
        for (int index = 0; index < entries.length; index += 2) {
            map.put(entries[index], entries[index + 1]);
        }
        return map;
    }
}
