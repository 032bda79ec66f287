package dev.incentive.json.statement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problems;
import dev.incentive.value.Identifiers;

/** The participant of a statement or failure, whose id follows the rule of all ids. */
final class ParticipantIds {

    private static final String PARTICIPANT = "participant";

    private ParticipantIds() {}

    static String read(ObjectReading in) {
        return in.required(PARTICIPANT, id -> id.converted(ParticipantIds::checked, ""), "");
    }

    static void write(String id, ObjectWriting out) {
        out.attempt(PARTICIPANT, () -> checked(id), id);
        out.text(PARTICIPANT, id);
    }

    /** The id, unless it is none. */
    private static String checked(String id) {
        Problems problems = new Problems();
        Identifiers.check(id, Place.ROOT, problems);
        if (problems.hasErrors()) {
            throw new IncentiveException(problems.all().get(0));
        }
        return id;
    }
}
