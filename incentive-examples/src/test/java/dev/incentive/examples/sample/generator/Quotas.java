package dev.incentive.examples.sample.generator;

import java.util.LinkedHashMap;
import java.util.Map;

/** A quota for each person and quarter, in whole steps of 5,000 dollars; a few are missing from the file. */
final class Quotas {

    private static final long SEED = 1;
    private static final long STEP = Amount.dollars(5_000);

    private final Edges edges;
    private final Map<PersonQuarter, Long> quotas = new LinkedHashMap<>();

    Quotas(Edges edges) {
        this.edges = edges;
        SplitMix64 random = new SplitMix64(SEED);
        for (int person : Staff.all()) {
            long base = random.between(12, 40) * STEP;
            for (int quarter : Calendar.all()) {
                PersonQuarter at = new PersonQuarter(person, quarter);
                long drawn = base + random.between(-1, 2) * STEP;
                quotas.put(at, edges.quota(at).orElse(drawn));
            }
        }
    }

    /** What the person is expected to sell, whether the file says so or not. */
    long of(PersonQuarter at) {
        return quotas.get(at);
    }

    CsvText file() {
        CsvText file = new CsvText("person", "quarter", "quota");
        for (int quarter : Calendar.paid()) {
            for (int person : Staff.all()) {
                PersonQuarter at = new PersonQuarter(person, quarter);
                if (Staff.employed(person, quarter) && edges.hasQuota(at)) {
                    file.row(Staff.id(person), Calendar.label(quarter), Amount.text(of(at)));
                }
            }
        }
        return file;
    }
}
