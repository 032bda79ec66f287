package dev.incentive.json.document;

/**
 * Takes the elements of a document's long lists one by one, so that no more than one of them is kept at a time.
 *
 * @since 0.1.0
 */
public interface Records {

    /**
     * Whether a list is handed on element by element.
     *
     * @param list the property's name
     * @return true if its elements are records
     */
    boolean isList(String list);

    /**
     * A list begins.
     *
     * @param list the property's name
     * @param document the document's object with the properties that came before
     */
    void begin(String list, ObjectReading document);

    /**
     * An element of the list, of which nothing is kept.
     *
     * @param list the property's name
     * @param element the element
     */
    void element(String list, ValueReading element);
}
