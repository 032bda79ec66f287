package dev.incentive.json;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.statement.ParticipantFailureCodec;
import dev.incentive.json.statement.StatementCodec;

/** Statements and failures. */
final class StatementDocumentCodec {

    private StatementDocumentCodec() {}

    static StatementDocument read(ObjectReading in) {
        return new StatementDocument(
                in.list("statements", StatementCodec::read, StatementCodec.PLACEHOLDER),
                in.list("failures", ParticipantFailureCodec::read, ParticipantFailureCodec.PLACEHOLDER));
    }

    static void write(StatementDocument document, ObjectWriting out) {
        out.list("statements", document.statements(), StatementCodec::write);
        out.list("failures", document.failures(), ParticipantFailureCodec::write);
    }
}
