package dev.incentive.evaluation;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Variations of a class that is built by a generated builder.
 *
 * <p>Its attributes are the fields of the generated class, so an attribute that is added takes part here by itself.
 */
final class GeneratedVariations {

    private final Class<?> generated;
    private final Class<?> declared;
    private final Variations variations;
    private final List<Field> attributes;

    GeneratedVariations(Class<?> declared, Variations variations) {
        this.declared = declared;
        this.generated = declared.getPermittedSubclasses()[0];
        this.variations = variations;
        this.attributes = attributes();
    }

    /** A sample, first, and values that each differ from it in one attribute. */
    List<Object> all() {
        List<List<Object>> values = attributes.stream()
                .map(attribute -> variations.of(attribute.getGenericType()))
                .toList();
        List<Object> sample = values.stream().map(list -> list.get(0)).toList();
        List<Object> all = new ArrayList<>(List.of(built(sample)));
        for (int index = 0; index < values.size(); index++) {
            for (Object other : values.get(index).subList(1, values.get(index).size())) {
                List<Object> changed = new ArrayList<>(sample);
                changed.set(index, other);
                all.add(built(changed));
            }
        }
        return all;
    }

    private List<Field> attributes() {
        return Arrays.stream(generated.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> Arrays.stream(declared.getMethods())
                        .anyMatch(method -> method.getName().equals(field.getName())))
                .toList();
    }

    private Object built(List<Object> values) {
        try {
            Object builder = method(generated, "builder").invoke(null);
            for (int index = 0; index < values.size(); index++) {
                set(builder, attributes.get(index), values.get(index));
            }
            return method(builder.getClass(), "build").invoke(builder);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("a sample of " + declared, failed);
        }
    }

    private static void set(Object builder, Field attribute, Object value) throws ReflectiveOperationException {
        boolean single = !List.of(List.class, Map.class).contains(attribute.getType());
        String name = attribute.getName();
        String plural = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (Method method : builder.getClass().getDeclaredMethods()) {
            boolean takesAll = method.getName().equals("addAll" + plural)
                    || method.getName().equals("putAll" + plural);
            if (method.getParameterCount() == 1 && (single ? method.getName().equals(name) : takesAll)) {
                method.setAccessible(true);
                method.invoke(builder, value);
                return;
            }
        }
        throw new NoSuchMethodException("a way to set " + name + " in " + builder.getClass());
    }

    private static Method method(Class<?> owner, String name) throws NoSuchMethodException {
        Method method = owner.getDeclaredMethod(name);
        method.setAccessible(true);
        return method;
    }
}
