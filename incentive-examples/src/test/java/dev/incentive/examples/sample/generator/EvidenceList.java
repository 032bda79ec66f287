package dev.incentive.examples.sample.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What sales people did for the milestones of the key account programme. */
final class EvidenceList {

    static final String SESSIONS = "sessions";
    static final String REFERENCES = "references";
    static final String REVIEW = "product-review";

    private static final long SEED = 4;
    private static final int KEY_ACCOUNTS = 8;
    private static final Comparator<Evidence> BY_DATE = Comparator.comparing(Evidence::date)
            .thenComparing(Evidence::person)
            .thenComparing(Evidence::milestone)
            .thenComparing(Evidence::account)
            .thenComparing(Evidence::quantity)
            .thenComparing(Evidence::documented)
            .thenComparing(Evidence::repeated);

    private final SplitMix64 random = new SplitMix64(SEED);
    private final List<Evidence> list = new ArrayList<>();

    EvidenceList() {
        for (int quarter : Calendar.paid()) {
            Staff.all().stream()
                    .filter(person -> Staff.employed(person, quarter))
                    .forEach(person -> addAll(new PersonQuarter(person, quarter)));
        }
        list.sort(BY_DATE);
    }

    private void addAll(PersonQuarter at) {
        EvidenceEdges.at(at).ifPresentOrElse(list::addAll, () -> draw(at));
    }

    private void draw(PersonQuarter at) {
        int sessions = random.between(2, 8);
        for (int index = 0; index < sessions; index++) {
            add(at, SESSIONS, 1);
        }
        int references = random.between(0, 2);
        for (int index = 0; index < references; index++) {
            add(at, REFERENCES, random.chance(15) ? 2 : 1);
        }
        if (random.chance(55)) {
            add(at, REVIEW, 1);
        }
    }

    private void add(PersonQuarter at, String milestone, int quantity) {
        LocalDate day = Calendar.anyDay(at.quarter(), random);
        String account = AccountHistory.id(at.person(), random.between(1, KEY_ACCOUNTS));
        boolean documented = !random.chance(4);
        list.add(new Evidence(day, at.person(), milestone, account, quantity, documented, random.chance(2)));
    }

    CsvText file() {
        CsvText file = new CsvText("event", "date", "person", "milestone", "account", "quantity", "document");
        List<Runnable> repetitions = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            Evidence evidence = list.get(index);
            int number = index + 1;
            write(file, number, evidence);
            if (evidence.repeated()) {
                repetitions.add(() -> write(file, number, evidence));
            }
        }
        repetitions.forEach(Runnable::run);
        return file;
    }

    private static void write(CsvText file, int number, Evidence evidence) {
        file.row(
                String.format(Locale.ROOT, "V%04d", number),
                evidence.date(),
                Staff.id(evidence.person()),
                evidence.milestone(),
                evidence.account(),
                evidence.quantity(),
                evidence.documented() ? String.format(Locale.ROOT, "DOC-%04d", number) : "");
    }
}
