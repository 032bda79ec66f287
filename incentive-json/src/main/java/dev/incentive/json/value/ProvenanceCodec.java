package dev.incentive.json.value;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.value.Provenance;

/**
 * Source and evidence as two properties of the object that they belong to, each left out if empty.
 *
 * @since 0.1.0
 */
public final class ProvenanceCodec {

    private ProvenanceCodec() {}

    /**
     * Reads source and evidence.
     *
     * @param in the object that they belong to
     * @return the provenance
     */
    public static Provenance read(ObjectReading in) {
        return new Provenance(in.text("source", ""), in.text("evidence", ""));
    }

    /**
     * Writes source and evidence.
     *
     * @param provenance the provenance
     * @param out the object that they belong to
     */
    public static void write(Provenance provenance, ObjectWriting out) {
        out.text("source", provenance.source(), "");
        out.text("evidence", provenance.evidence(), "");
    }
}
