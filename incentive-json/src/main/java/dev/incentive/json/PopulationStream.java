package dev.incentive.json;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.measurement.PopulationCodec;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import org.jspecify.annotations.Nullable;

/** Hands on the participants and peers of one document, and keeps none. */
final class PopulationStream implements Collector<Population> {

    private final PopulationVisitor visitor;
    private final RecordOrder order = new RecordOrder(PopulationCodec.HEAD);
    private Population.@Nullable Builder head;

    PopulationStream(PopulationVisitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public boolean isList(String name) {
        return name.equals(PopulationCodec.PARTICIPANTS) || name.equals(PopulationCodec.PEERS);
    }

    @Override
    public void begin(String list, ObjectReading document) {
        order.check(list, document);
        head(document);
    }

    /** The head is handed on once, before all others; if something in it was reported, nothing is handed on. */
    private Population.Builder head(ObjectReading document) {
        if (head == null) {
            head = PopulationCodec.readHead(document);
            if (document.isSound()) {
                Population nobody = head.build();
                visitor.begin(nobody.plan(), nobody.period());
            }
        }
        return head;
    }

    @Override
    public void element(String list, ValueReading element) {
        Participant member = PopulationCodec.readMember(element);
        if (element.problems() > 0) {
            return;
        }
        if (list.equals(PopulationCodec.PARTICIPANTS)) {
            visitor.participant(member);
        } else {
            visitor.peer(member);
        }
    }

    @Override
    public Population finish(ObjectReading document) {
        Population.Builder nobody = head(document);
        PopulationCodec.checkLists(document);
        return nobody.build();
    }
}
