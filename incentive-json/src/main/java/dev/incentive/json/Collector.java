package dev.incentive.json;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ValueReading;
import java.util.function.Function;

/**
 * Makes something of one document: of its records, one by one, and at the end of its other properties.
 *
 * @param <T> what is made
 */
interface Collector<T> {

    /** Whether a property is a list of records. */
    boolean isList(String name);

    /** A list of records begins. */
    void begin(String list, ObjectReading document);

    /** A record. */
    void element(String list, ValueReading element);

    /** The document is over, but for the head, which was read. */
    T finish(ObjectReading document);

    /** For a document without records. */
    static <T> Collector<T> whole(Function<ObjectReading, T> reader) {
        return new Collector<>() {
            @Override
            public boolean isList(String name) {
                return false;
            }

            @Override
            public void begin(String list, ObjectReading document) {
                throw new IllegalStateException("there is no list of records: " + list);
            }

            @Override
            public void element(String list, ValueReading element) {
                throw new IllegalStateException("there is no list of records: " + list);
            }

            @Override
            public T finish(ObjectReading document) {
                return reader.apply(document);
            }
        };
    }
}
