package dev.incentive.json;

import dev.incentive.json.document.Findings;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.Records;
import dev.incentive.json.document.ValueReading;

/** One reading of one document: head first, as soon as it is there. */
final class DocumentReading<T> implements Records {

    private final DocumentHead head;
    private final Collector<T> collector;
    private boolean headRead;

    DocumentReading(DocumentHead head, Collector<T> collector) {
        this.head = head;
        this.collector = collector;
    }

    @Override
    public boolean isList(String list) {
        return collector.isList(list);
    }

    @Override
    public void begin(String list, ObjectReading document) {
        if (head.isThere(document)) {
            readHead(document);
        }
        collector.begin(list, document);
    }

    @Override
    public void element(String list, ValueReading element) {
        collector.element(list, element);
    }

    T finish(ObjectReading document, Findings findings) {
        readHead(document);
        T value = collector.finish(document);
        document.refuseUnknown();
        findings.throwIfAny();
        return value;
    }

    private void readHead(ObjectReading document) {
        if (!headRead) {
            head.read(document);
            headRead = true;
        }
    }
}
