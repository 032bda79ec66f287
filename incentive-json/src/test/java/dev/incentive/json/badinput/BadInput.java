package dev.incentive.json.badinput;

import java.util.List;
import java.util.Map;

/**
 * One case of the catalogue: one line of a file in {@code bad-inputs}.
 *
 * <p>The documents are the valid ones of {@code bad-inputs/base} with the stated changes. A plan is read, checked and
 * evaluated with the measurements, measurements are read and evaluated with the plan, statements are read.
 *
 * @param id the file's name, a hyphen and a few words
 * @param words what somebody did
 * @param changes what is changed, by the name of the document: {@code plan}, {@code measurements}, {@code statements}
 * @param problems every problem as station, code and place, in order: {@code "reading DOCUMENT_TYPE /zone"}; see {@link
 *     Answer}
 * @param count how many problems there are, where only the first are listed; 0 where all are
 * @param lines lines of the statements that come out, as participant, component, status and amount; others may be there
 */
record BadInput(
        String id, String words, Map<String, Change> changes, List<String> problems, int count, List<String> lines) {

    String area() {
        return id.substring(0, id.indexOf('-'));
    }

    /** The codes among the expected problems. */
    List<String> codes() {
        return problems.stream().map(problem -> problem.split(" ", -1)[1]).toList();
    }

    @Override
    public String toString() {
        return id + ": " + words;
    }
}
