package dev.incentive.json.document;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.Rational;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads the properties of one object by name, in any order.
 *
 * <p>What was asked for is known; what the object has besides is reported with the nearest known name.
 *
 * @since 0.1.0
 */
public final class ObjectReading {

    private final Element.Properties node;
    private final Position position;
    private final Findings findings;
    private final int before;
    private final Set<String> known = new LinkedHashSet<>();
    private boolean anythingElse;
    private boolean unreadable;

    /**
     * The reading of an object.
     *
     * @param node the object
     * @param position where it stands
     * @param findings where to report
     */
    ObjectReading(Element.Properties node, Position position, Findings findings) {
        this.node = node;
        this.position = position;
        this.findings = findings;
        this.before = findings.count();
    }

    /**
     * A property that may be left out.
     *
     * @param name the property's name
     * @return its value, if it is there
     */
    public Optional<ValueReading> find(String name) {
        known.add(name);
        Optional<Element.Property> property = Optional.ofNullable(node.byName().get(name));
        unreadable |= property.isPresent() && property.get().value() instanceof Element.Unreadable;
        return property.map(there -> new ValueReading(there.value(), at(name), findings));
    }

    /** The position of a property: in the text where its value begins, or where the object does if it has none. */
    private Position at(String name) {
        Element.Property property = node.byName().get(name);
        Spot spot = property == null ? node.spot() : property.value().spot();
        return position.at(name).in(spot);
    }

    /**
     * Whether a property is there, whatever its value.
     *
     * @param name the property's name
     * @return true if it is there
     */
    public boolean has(String name) {
        return node.byName().containsKey(name);
    }

    /**
     * A property that must be there.
     *
     * @param name the property's name
     * @param reader reads its value
     * @param placeholder taken if it is missing
     * @param <T> the kind of value
     * @return the value or the placeholder
     */
    public <T> T required(String name, Function<ValueReading, T> reader, T placeholder) {
        return required(name, reader, placeholder, "'" + name + "'");
    }

    /** As above; what is allowed says more than the name where the value is one of few words. */
    <T> T required(String name, Function<ValueReading, T> reader, T placeholder, String allowed) {
        Optional<ValueReading> value = find(name);
        if (value.isEmpty()) {
            findings.error(ProblemCode.DOCUMENT_PROPERTY_MISSING, position, "no property '" + name + "'", allowed, "");
        }
        return value.map(reader).orElse(placeholder);
    }

    /** What is allowed where a property with one of some words is missing. */
    static String oneOf(String name, List<String> words) {
        return "'" + name + "' with one of " + String.join(", ", words);
    }

    /**
     * A property that has a default.
     *
     * @param name the property's name
     * @param reader reads its value
     * @param otherwise the default
     * @param <T> the kind of value
     * @return the value or the default
     */
    public <T> T optional(String name, Function<ValueReading, T> reader, T otherwise) {
        return find(name).map(reader).orElse(otherwise);
    }

    /**
     * A text that must be there.
     *
     * @param name the property's name
     * @return the text
     */
    public String text(String name) {
        return required(name, ValueReading::text, "");
    }

    /**
     * A text that has a default.
     *
     * @param name the property's name
     * @param otherwise the default
     * @return the text
     */
    public String text(String name, String otherwise) {
        return optional(name, ValueReading::text, otherwise);
    }

    /**
     * A number, as a decimal, that must be there.
     *
     * @param name the property's name
     * @return the exact number
     */
    public Rational number(String name) {
        return required(name, ValueReading::number, Rational.ZERO);
    }

    /**
     * An integer that must be there.
     *
     * @param name the property's name
     * @return any {@code long}
     */
    public long whole(String name) {
        return required(name, value -> value.whole(Long.MIN_VALUE, Long.MAX_VALUE), 0L);
    }

    /**
     * A word that must be there.
     *
     * @param name the property's name
     * @param words the words
     * @param <E> the enumeration
     * @return the constant
     */
    public <E extends Enum<E>> E word(String name, Words<E> words) {
        return required(name, value -> value.word(words), words.placeholder(), oneOf(name, words.all()));
    }

    /**
     * A word that has a default.
     *
     * @param name the property's name
     * @param words the words
     * @param otherwise the default
     * @param <E> the enumeration
     * @return the constant
     */
    public <E extends Enum<E>> E word(String name, Words<E> words, E otherwise) {
        return optional(name, value -> value.word(words), otherwise);
    }

    /**
     * An object that must be there.
     *
     * @param name the property's name
     * @param reader reads its properties
     * @param placeholder taken if it is missing or no object
     * @param <T> the kind of value
     * @return what the reader makes, or the placeholder
     */
    public <T> T object(String name, Function<ObjectReading, T> reader, T placeholder) {
        return required(name, value -> value.object(reader, placeholder), placeholder);
    }

    /**
     * A list of objects that must be there.
     *
     * @param name the property's name
     * @param reader reads the properties of each
     * @param placeholder taken for an element that is no object
     * @param <T> the kind of element
     * @return the elements in their order
     */
    public <T> List<T> list(String name, Function<ObjectReading, T> reader, T placeholder) {
        return required(name, value -> value.list(element -> element.object(reader, placeholder)), List.of());
    }

    /**
     * A list of objects that is empty if it is left out.
     *
     * @param name the property's name
     * @param reader reads the properties of each
     * @param placeholder taken for an element that is no object
     * @param <T> the kind of element
     * @return the elements in their order
     */
    public <T> List<T> listOrNone(String name, Function<ObjectReading, T> reader, T placeholder) {
        return optional(name, value -> value.list(element -> element.object(reader, placeholder)), List.of());
    }

    /**
     * Makes the value of what was read, unless something in the object was reported; what the value itself refuses is
     * reported at the object's place.
     *
     * @param made makes the value
     * @param placeholder taken instead
     * @param <T> the kind of value
     * @return the value or the placeholder
     */
    public <T> T made(Supplier<T> made, T placeholder) {
        return isSound() ? findings.attempt(made, position, placeholder) : placeholder;
    }

    /**
     * Asks for a value; what it refuses is reported at a property.
     *
     * @param property the property's name
     * @param made makes the value; reads nothing
     * @param placeholder taken instead
     * @param <T> the kind of value
     * @return the value or the placeholder
     */
    public <T> T attempt(String property, Supplier<T> made, T placeholder) {
        return findings.attempt(made, at(property), placeholder);
    }

    /**
     * Whether nothing in the object was reported so far.
     *
     * @return true if all values that were read are those of the document
     */
    public boolean isSound() {
        return findings.count() == before && !unreadable;
    }

    /**
     * Reports something that is wrong with the object as a whole.
     *
     * @param code the stable kind
     * @param found what was found
     * @param allowed what is allowed
     * @param hint what to do; may be empty
     */
    public void error(ProblemCode code, String found, String allowed, String hint) {
        findings.error(code, position, found, allowed, hint);
    }

    /**
     * Reports something that is wrong with a property in the light of the others.
     *
     * @param property the property's name
     * @param code the stable kind
     * @param found what was found
     * @param allowed what is allowed
     */
    public void errorAt(String property, ProblemCode code, String found, String allowed) {
        findings.error(code, at(property), found, allowed, "");
    }

    /**
     * Adds problems that another class found in the object.
     *
     * @param problems the problems, with places inside the object
     */
    public void errors(List<Problem> problems) {
        problems.forEach(problem -> findings.add(problem.below(position.place())));
    }

    /**
     * Ends reading here if something was reported, because the rest would be misread.
     *
     * @throws IncentiveException with all problems so far
     */
    public void mustBeSound() {
        findings.throwIfAny();
    }

    /** Lets every further property pass, because it is not known what the object is. */
    void ignoreTheRest() {
        anythingElse = true;
    }

    /** Reports every property that nobody asked for; to be called last. */
    public void refuseUnknown() {
        if (!anythingElse) {
            node.byName().forEach(this::refuseIfUnknown);
        }
    }

    private void refuseIfUnknown(String name, Element.Property property) {
        if (!known.contains(name)) {
            findings.error(
                    ProblemCode.DOCUMENT_PROPERTY_UNKNOWN,
                    position.at(name).in(property.nameSpot()),
                    "the property " + Excerpt.quoted(name),
                    String.join(", ", known),
                    findings.isFull() ? "" : NearestName.hint(name, known));
        }
    }
}
