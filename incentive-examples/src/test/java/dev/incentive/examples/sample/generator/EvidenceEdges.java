package dev.incentive.examples.sample.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evidence that was written by hand: just enough accounts, one too few, the first and the last day of a quarter. */
final class EvidenceEdges {

    private static final int FIRST = Calendar.FIRST_PAID;

    private EvidenceEdges() {}

    /** The evidence of one person and quarter, unless it is drawn. */
    static Optional<List<Evidence>> at(PersonQuarter at) {
        if (Edges.AT_THE_CAP.contains(at)) {
            return Optional.of(everything(at));
        }
        return at.quarter() == FIRST ? firstQuarter(at) : firstDayOfTheSecond(at);
    }

    private static List<Evidence> everything(PersonQuarter at) {
        List<Evidence> list = new ArrayList<>(sessions(at, 1, 2, 3, 4, 5));
        list.add(evidence(at, 40, EvidenceList.REFERENCES, 1, 2, true));
        list.add(evidence(at, 50, EvidenceList.REVIEW, 2, 1, true));
        return list;
    }

    private static Optional<List<Evidence>> firstQuarter(PersonQuarter at) {
        return switch (at.person()) {
            case 31 -> Optional.of(sessions(at, 1, 2, 3, 4, 5, 5));
            case 32 -> Optional.of(sessions(at, 1, 2, 3, 4, 4));
            case 33 -> Optional.of(fifthAccountWithoutDocument(at));
            case 34 -> Optional.of(fifthAccountOnTheLastDay(at));
            case 35 -> Optional.of(aReferenceThatCameTwice(at));
            case 36 -> Optional.of(List.of());
            case 37 -> Optional.of(sessions(at, 1, 2, 3, 4));
            default -> Optional.empty();
        };
    }

    /** The fifth account of person 37 comes on the first day of the second quarter: too late for the first. */
    private static Optional<List<Evidence>> firstDayOfTheSecond(PersonQuarter at) {
        boolean late = at.person() == 37 && at.quarter() == FIRST + 1;
        return late ? Optional.of(sessions(at, 5)) : Optional.empty();
    }

    private static List<Evidence> fifthAccountWithoutDocument(PersonQuarter at) {
        List<Evidence> list = new ArrayList<>(sessions(at, 1, 2, 3, 4));
        list.add(evidence(at, 40, EvidenceList.SESSIONS, 5, 1, false));
        return list;
    }

    private static List<Evidence> fifthAccountOnTheLastDay(PersonQuarter at) {
        List<Evidence> list = new ArrayList<>(sessions(at, 1, 2, 3, 4));
        int last = (int) (Calendar.lastDay(at.quarter()).toEpochDay()
                - Calendar.firstDay(at.quarter()).toEpochDay());
        list.add(evidence(at, last, EvidenceList.SESSIONS, 5, 1, true));
        return list;
    }

    private static List<Evidence> aReferenceThatCameTwice(PersonQuarter at) {
        Evidence once = evidence(at, 20, EvidenceList.REFERENCES, 1, 1, true);
        return List.of(new Evidence(
                once.date(), once.person(), once.milestone(), once.account(), once.quantity(), true, true));
    }

    private static List<Evidence> sessions(PersonQuarter at, int... accounts) {
        List<Evidence> list = new ArrayList<>();
        for (int account : accounts) {
            list.add(evidence(at, 5 * list.size(), EvidenceList.SESSIONS, account, 1, true));
        }
        return list;
    }

    private static Evidence evidence(
            PersonQuarter at, int day, String milestone, int account, int quantity, boolean documented) {
        return new Evidence(
                Calendar.firstDay(at.quarter()).plusDays(day),
                at.person(),
                milestone,
                AccountHistory.id(at.person(), account),
                quantity,
                documented,
                false);
    }
}
