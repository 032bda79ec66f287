package dev.incentive.examples.adventureworks;

import dev.incentive.examples.extract.Quarter;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Quota;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Provenance;
import dev.incentive.value.Unit;
import java.util.List;
import java.util.SortedMap;

/** Who takes part in a quarter, and what is known of them: with a quota they are paid, without one compared with. */
final class QuarterPopulation {

    private static final Unit DOLLARS = Unit.money(CurrencyUnit.of("USD"));
    private static final Provenance REVENUE_SOURCE = Provenance.of("reseller_orders.csv, SalesAmount by OrderDate");
    private static final Provenance QUOTA_SOURCE =
            Provenance.of("sales_quota.csv, SalesAmountQuota by AppliesToQuarterStart");

    private final OrderBook orders;
    private final SurveyBook surveys;
    private final List<SalesPerson> people;

    QuarterPopulation(RawData data) {
        this.orders = new OrderBook(data);
        this.surveys = new SurveyBook(data);
        this.people = data.peopleWithQuotas();
    }

    Population of(Quarter quarter, SortedMap<Integer, QuarterQuota> quotas) {
        Population.Builder population = Population.builder(AdventureWorks.PLAN, quarter.period());
        for (SalesPerson person : people) {
            QuarterQuota quota = quotas.get(person.key());
            if (quota == null) {
                population.addPeer(compared(person, quarter).build());
            } else {
                population.addParticipant(paid(person, quota));
            }
        }
        return population.build();
    }

    private Participant.Builder compared(SalesPerson person, Quarter quarter) {
        return Participant.builder(person.id())
                .name(person.name())
                .putGroup("territory-group", person.territoryGroup())
                .addMeasurement(surveys.survey(new PersonQuarter(person.key(), quarter)));
    }

    private Participant paid(SalesPerson person, QuarterQuota quota) {
        Quarter quarter = quota.quarter();
        PersonQuarter credit = new PersonQuarter(person.key(), quarter);
        return compared(person, quarter)
                .addQuota(new Quota(AdventureWorks.REVENUE, quota.amount(), DOLLARS, QUOTA_SOURCE))
                .addMeasurement(revenue(credit))
                .addMeasurement(orders.retention(person.key(), quarter).measurement())
                .addPriorMeasurement(
                        orders.retention(person.key(), quarter.previous()).measurement())
                .addMeasurement(
                        EventMeasurement.of(AdventureWorks.MILESTONES, new MilestoneEvents(orders, credit).all())
                                .from("reseller_orders.csv with the accounts and lines of its orders", ""))
                .build();
    }

    private NumberMeasurement revenue(PersonQuarter credit) {
        List<Order> credited = orders.orders(credit);
        Provenance source = credited.isEmpty() ? REVENUE_SOURCE : new Provenance(REVENUE_SOURCE.source(), of(credited));
        return new NumberMeasurement(AdventureWorks.REVENUE, orders.revenue(credit), DOLLARS, source);
    }

    private static String of(List<Order> orders) {
        return orders.size() + " orders, " + orders.get(0).number() + " the first, "
                + orders.get(orders.size() - 1).number() + " the last";
    }
}
