package dev.incentive.json;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.measurement.PopulationCodec;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import java.util.ArrayList;
import java.util.List;

/** Keeps the participants and peers of one document, of which nothing else is kept. */
final class PopulationCollector implements Collector<Population> {

    private final List<Participant> participants = new ArrayList<>();
    private final List<Participant> peers = new ArrayList<>();

    @Override
    public boolean isList(String name) {
        return name.equals(PopulationCodec.PARTICIPANTS) || name.equals(PopulationCodec.PEERS);
    }

    @Override
    public void begin(String list, ObjectReading document) {
        // The order of the properties does not matter where all is kept.
    }

    @Override
    public void element(String list, ValueReading element) {
        List<Participant> members = list.equals(PopulationCodec.PARTICIPANTS) ? participants : peers;
        members.add(PopulationCodec.readMember(element));
    }

    @Override
    public Population finish(ObjectReading document) {
        Population.Builder population = PopulationCodec.readHead(document);
        PopulationCodec.checkLists(document);
        population.addAllParticipants(participants);
        peers.forEach(population::addPeer);
        return population.build();
    }
}
