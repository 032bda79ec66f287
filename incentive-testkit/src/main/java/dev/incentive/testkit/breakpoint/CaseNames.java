package dev.incentive.testkit.breakpoint;

import dev.incentive.measurement.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Gives breakpoints and their participants ids that say what they are, each once and no longer than an id may be. */
final class CaseNames {

    private static final int LONGEST = 38;

    private final Situation situation;
    private final Map<String, Input> first = new HashMap<>();
    private final Set<String> given = new HashSet<>(Set.of("base"));

    CaseNames(Situation situation) {
        this.situation = situation;
    }

    Breakpoint named(Draft draft) {
        String id = once(draft);
        List<BreakpointCase> cases = new ArrayList<>();
        for (Draft.State state : draft.states()) {
            if (situation.fits(state.person())) {
                cases.add(named(id + "-" + state.side(), draft.why() + ": " + state.value(), state));
            }
        }
        return new Breakpoint(id, draft.input(), draft.where(), draft.why(), cases);
    }

    BreakpointCase base(Person person) {
        return named("base", "what all others differ from", new Draft.State("", "", person));
    }

    /** The groups have the name of the case in theirs, and the same members. */
    private BreakpointCase named(String id, String name, Draft.State state) {
        boolean hasPeers = !situation.plan().peerKinds().isEmpty();
        UnaryOperator<String> group = member -> hasPeers ? member + " of " + id : member;
        List<Participant> peers = new ArrayList<>();
        if (hasPeers && !state.alone()) {
            for (Person peer : situation.peers()) {
                String of = id + ".p" + (peers.size() + 1);
                peers.add(peer.named(of, of, group));
            }
        }
        return new BreakpointCase(state.person().named(id, name, group), peers, state.value());
    }

    /** Of the same breakpoint along another input the input is named, of others of its kind the number. */
    private String once(Draft draft) {
        String of = draft.input().of();
        boolean another = !draft.input().equals(first.computeIfAbsent(draft.id(), id -> draft.input()));
        String id = shortened(another && !of.isEmpty() ? draft.id() + "-by-" + of : draft.id(), LONGEST);
        String stem = shortened(id, LONGEST - 5);
        for (int number = 2; !given.add(id); number++) {
            id = stem + "-" + number;
        }
        return id;
    }

    private static String shortened(String id, int length) {
        return id.length() <= length ? id : id.substring(0, length);
    }
}
