package dev.incentive.arbitraries;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Participants with measurements of all {@link Metrics}; some lack some of them. */
public final class People {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 25);
    private static final int DAYS = 105;

    private People() {}

    /** Up to twelve people with different ids, in four regions or none. */
    public static Arbitrary<List<Participant>> groups() {
        return anybody().list().ofMaxSize(12).map(People::numbered);
    }

    private static List<Participant> numbered(List<Participant> people) {
        List<Participant> numbered = new ArrayList<>();
        for (Participant person : people) {
            Participant.Builder copy = Participant.builder("rep-" + numbered.size());
            person.groups().forEach(copy::putGroup);
            person.quotas().forEach(copy::addQuota);
            person.measurements().forEach(copy::addMeasurement);
            person.priorMeasurements().forEach(copy::addPriorMeasurement);
            person.alreadyCredited().forEach(copy::addAlreadyCredited);
            numbered.add(copy.build());
        }
        return numbered;
    }

    private static Arbitrary<Participant> anybody() {
        Arbitrary<String> regions = Arbitraries.of("North", "East", "South", "West");
        return Combinators.combine(
                        regions.injectNull(0.1),
                        Numbers.amounts().injectNull(0.1),
                        quotas().injectNull(0.1),
                        tallies().injectNull(0.1),
                        shares("retention").injectNull(0.1),
                        shares("retention").injectNull(0.2),
                        visits().injectNull(0.1))
                .as(People::person);
    }

    private static Participant person(
            String region,
            Rational revenue,
            Rational quota,
            SurveyTally tally,
            ShareMeasurement share,
            ShareMeasurement before,
            EventMeasurement visits) {
        Participant.Builder person = Participant.builder("rep");
        if (region != null) {
            person.putGroup("region", region);
        }
        if (revenue != null) {
            person.addMeasurement(new NumberMeasurement("revenue", revenue, Metrics.DOLLARS, Provenance.of("CRM")));
        }
        if (quota != null) {
            person.addQuota(new Quota("revenue", quota, Metrics.DOLLARS, Provenance.UNSTATED));
        }
        if (tally != null) {
            person.addMeasurement(SurveyMeasurement.of("nps", tally));
        }
        if (share != null) {
            person.addMeasurement(share);
        }
        if (before != null) {
            person.addPriorMeasurement(before);
        }
        if (visits != null) {
            person.addMeasurement(visits);
        }
        return person.build();
    }

    /** Mostly more than zero. */
    private static Arbitrary<Rational> quotas() {
        return Arbitraries.longs().between(-100_000_000L, 5_000_000_000L).map(Numbers::scaled);
    }

    /** Few answers, so that too few of them and equal scores are frequent. */
    private static Arbitrary<SurveyTally> tallies() {
        return Arbitraries.longs()
                .between(0, 2)
                .list()
                .ofSize(RatingScale.ZERO_TO_TEN.size())
                .map(counts -> new SurveyTally(RatingScale.ZERO_TO_TEN, counts));
    }

    private static Arbitrary<ShareMeasurement> shares(String metric) {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 40), Arbitraries.longs().between(0, 40))
                .as((left, right) -> ShareMeasurement.of(metric, Math.min(left, right), Math.max(left, right)));
    }

    private static Arbitrary<EventMeasurement> visits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.longs().between(0, 300))
                .as((day, quantity) -> new Event("fair", "", FIRST_DAY.plusDays(day), "fair", quantity, "photo"))
                .map(event -> EventMeasurement.of("visits", List.of(event)));
    }
}
