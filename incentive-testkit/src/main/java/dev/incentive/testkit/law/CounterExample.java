package dev.incentive.testkit.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A case that breaks a law, with all that is needed to calculate it again by hand.
 *
 * <pre>{@code
 * CounterExample broken = CounterExample.expecting("at least 0.5, the score at 0.9")
 *         .butFound("0.4")
 *         .given("attainment", "1")
 *         .derivedBy("score by acme.growing = 0.4")
 *         .build();
 * String found = broken.found(); // 0.4
 * }</pre>
 *
 * @param inputs what was given, by name, in order
 * @param expected what the law demands
 * @param found what came instead
 * @param derivation how it came about, in lines; empty if nothing can be said
 * @since 0.1.0
 */
public record CounterExample(Map<String, String> inputs, String expected, String found, String derivation)
        implements Finding {

    /** Copies the inputs. */
    public CounterExample {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(derivation, "derivation");
    }

    /**
     * Starts with what the law demands.
     *
     * @param expected the demand, with its numbers
     * @return a builder
     */
    public static Builder expecting(String expected) {
        return new Builder(expected);
    }

    /**
     * The case in lines for people.
     *
     * @return each input, what was expected and found, and the derivation
     */
    public String toText() {
        StringBuilder text = new StringBuilder();
        inputs.forEach((name, value) -> line(text, name, value));
        line(text, "expected", expected);
        line(text, "found", found);
        if (!derivation.isEmpty()) {
            text.append("  how it came about\n");
            derivation.lines().forEach(each -> text.append("    ").append(each).append('\n'));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  ").append(name).append(": ").append(value).append('\n');
    }

    /**
     * Builds a counter-example step by step.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final String expected;
        private final Map<String, String> inputs = new LinkedHashMap<>();
        private String found = "";
        private String derivation = "";

        private Builder(String expected) {
            this.expected = expected;
        }

        /**
         * Says what came instead.
         *
         * @param value what was found, with its numbers
         * @return this builder
         */
        public Builder butFound(String value) {
            this.found = value;
            return this;
        }

        /**
         * Adds an input.
         *
         * @param name its name
         * @param value its value, as it is written
         * @return this builder
         */
        public Builder given(String name, Object value) {
            inputs.put(name, value.toString());
            return this;
        }

        /**
         * Says how it came about.
         *
         * @param lines the derivation
         * @return this builder
         */
        public Builder derivedBy(String lines) {
            this.derivation = lines;
            return this;
        }

        /**
         * Makes the counter-example.
         *
         * @return the counter-example
         */
        public CounterExample build() {
            return new CounterExample(inputs, expected, found, derivation);
        }
    }
}
