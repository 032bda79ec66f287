package dev.incentive.value;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The settings of a custom benchmark, scorer or payout rule: texts by name, sorted by name.
 *
 * <p>Numbers are decimals in text, so that they are exact in every format. Settings take part in the digest; names and
 * texts are free. A setting that is asked for and missing is refused with {@code DOCUMENT_PROPERTY_MISSING}, one that
 * is no decimal with {@code NUMBER_FORMAT} or {@code NUMBER_OUT_OF_RANGE}. Immutable.
 *
 * <pre>{@code
 * Parameters settings = Parameters.none().with("from", "0.8").with("at", "0.5");
 * Rational at = settings.decimal("at"); // 0.5
 * String first = settings.values().firstKey(); // at
 * }</pre>
 *
 * @param values the texts by name
 * @since 0.1.0
 */
public record Parameters(SortedMap<String, String> values) implements Canonical {

    private static final Parameters NONE = new Parameters(Collections.emptySortedMap());

    /** Copies the values. */
    public Parameters {
        // As a plain map, so that a foreign order of the names is not taken over.
        values = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) values));
    }

    /**
     * No settings.
     *
     * @return the parameters
     */
    public static Parameters none() {
        return NONE;
    }

    /**
     * Settings from a map.
     *
     * @param values the texts by name
     * @return the parameters
     */
    public static Parameters of(Map<String, String> values) {
        return new Parameters(new TreeMap<>(values));
    }

    /**
     * The same settings and one more.
     *
     * @param name the setting's name
     * @param value its text
     * @return the longer parameters
     */
    public Parameters with(String name, String value) {
        SortedMap<String, String> longer = new TreeMap<>(values);
        longer.put(name, value);
        return new Parameters(longer);
    }

    /**
     * A setting that is a number.
     *
     * @param name the setting's name
     * @return the number, exactly
     * @throws IncentiveException if the setting is missing or not a number
     */
    public Rational decimal(String name) {
        return Rational.ofDecimal(text(name));
    }

    /**
     * A setting.
     *
     * @param name the setting's name
     * @return its text
     * @throws IncentiveException {@code DOCUMENT_PROPERTY_MISSING} if there is none
     */
    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IncentiveException(missing(name));
        }
        return value;
    }

    /**
     * The same settings, which must be exactly the ones named: asked for when a part is made, so that a misspelt setting
     * is refused with the document and does not stay without effect.
     *
     * <p>Example: {@code settings.exactly("at", "from")} for the settings above, and a refusal for {@code "at"} alone.
     *
     * @param names the names of all settings
     * @return these parameters
     * @throws IncentiveException with {@code DOCUMENT_PROPERTY_UNKNOWN} for each setting that is not named, and {@code
     *     DOCUMENT_PROPERTY_MISSING} for each name without a setting
     */
    public Parameters exactly(String... names) {
        List<String> known = List.of(names);
        List<Problem> problems = new ArrayList<>();
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(Problem.error(
                        ProblemCode.DOCUMENT_PROPERTY_UNKNOWN, Place.ROOT.at(name), name, "only " + known)));
        known.stream().filter(name -> !values.containsKey(name)).forEach(name -> problems.add(missing(name)));
        if (!problems.isEmpty()) {
            throw new IncentiveException("the parameters are not those that are known", problems);
        }
        return this;
    }

    private Problem missing(String name) {
        return Problem.error(
                ProblemCode.DOCUMENT_PROPERTY_MISSING,
                Place.ROOT.at(name),
                "only " + values.keySet(),
                "a parameter '" + name + "'");
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.number(values.size());
        values.forEach((name, value) -> out.text(name).text(value));
    }
}
