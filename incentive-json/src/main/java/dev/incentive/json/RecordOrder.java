package dev.incentive.json;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.problem.ProblemCode;
import java.util.List;
import java.util.stream.Stream;

/** Where records are handed on as they come, what they belong to must have come before. */
record RecordOrder(List<String> head) {

    void check(String list, ObjectReading document) {
        List<String> before = Stream.concat(Stream.of(DocumentHead.VERSION, DocumentHead.KIND), head.stream())
                .toList();
        List<String> missing =
                before.stream().filter(name -> !document.has(name)).toList();
        if (!missing.isEmpty()) {
            document.error(
                    ProblemCode.DOCUMENT_PROPERTY_MISSING,
                    "no " + String.join(", ", missing) + " before '" + list + "'",
                    String.join(", ", before) + " before all lists",
                    "a document that is read record by record says first what the records belong to");
            document.mustBeSound();
        }
    }
}
