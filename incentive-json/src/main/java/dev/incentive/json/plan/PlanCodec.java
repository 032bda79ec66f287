package dev.incentive.json.plan;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.Words;
import dev.incentive.json.value.CurrencyCodec;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Provenance;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A plan.
 *
 * @since 0.1.0
 */
public final class PlanCodec {

    /** UNNECESSARY is no rule for rounding. */
    private static final Words<RoundingMode> MODES = Words.without(RoundingMode.class, RoundingMode.UNNECESSARY);

    private record Rounding(RoundingMode mode, int scale) {}

    private final CustomParts customParts;

    /**
     * A codec.
     *
     * @param customParts how the parts of the host's own are made
     */
    public PlanCodec(CustomParts customParts) {
        this.customParts = customParts;
    }

    /**
     * Reads a plan.
     *
     * @param in the document's object
     * @return the plan
     */
    public Plan read(ObjectReading in) {
        String id = in.text("id");
        Plan.Builder plan = Plan.builder(id).name(in.text("name", id));
        CurrencyUnit currency = CurrencyCodec.read(in);
        ComponentCodec components = new ComponentCodec(currency, customParts);
        Rounding otherwise = new Rounding(RoundingMode.HALF_UP, currency.decimals());
        Rounding rounding = in.object("rounding", part -> rounding(part, currency), otherwise);
        plan.currency(currency).roundingMode(rounding.mode()).roundingScale(rounding.scale());
        plan.zone(in.required("zone", text -> text.converted(PlanCodec::zone, ZoneOffset.UTC), ZoneOffset.UTC));
        plan.targetIncentive(readTarget(in, currency));
        plan.prorationBasis(in.optional(
                "prorationBasis",
                value -> value.object(ProrationCodec.TYPES::read, ProrationCodec.TYPES.placeholder()),
                ProrationBasis.unstated()));
        in.list("metrics", MetricCodec::read, MetricCodec.PLACEHOLDER).forEach(plan::addMetric);
        in.list("components", components::read, ComponentCodec.PLACEHOLDER).forEach(plan::addComponent);
        in.listOrNone("floors", FloorCodec::read, FloorCodec.PLACEHOLDER).forEach(plan::addFloor);
        in.listOrNone("caps", CapCodec::read, CapCodec.PLACEHOLDER).forEach(plan::addCap);
        return plan.build();
    }

    private static TargetIncentive readTarget(ObjectReading in, CurrencyUnit currency) {
        return in.find("targetIncentive")
                .map(value -> TargetIncentive.of(value.amount(currency)))
                .orElse(TargetIncentive.none());
    }

    private static Rounding rounding(ObjectReading in, CurrencyUnit currency) {
        RoundingMode mode = in.word("mode", MODES);
        long scale = in.optional(
                "scale", value -> value.whole(Integer.MIN_VALUE, Integer.MAX_VALUE), (long) currency.decimals());
        return new Rounding(mode, (int) scale);
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.ZONE_UNKNOWN,
                    Place.ROOT,
                    "zone '" + id + "'",
                    "a zone of the IANA time zone database",
                    "write region and city, for example America/New_York"));
        }
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param out the document's object
     */
    public void write(Plan plan, ObjectWriting out) {
        out.text("id", plan.id());
        out.text("name", plan.name(), plan.id());
        out.text("currency", plan.currency().code());
        out.object("rounding", plan, PlanCodec::writeRounding);
        out.text("zone", plan.zone().getId());
        if (plan.targetIncentive() instanceof TargetIncentive.Stated stated) {
            writeTarget(stated, plan.currency(), out);
        }
        out.object("prorationBasis", plan.prorationBasis(), ProrationBasis.unstated(), ProrationCodec.TYPES::write);
        out.list("metrics", plan.metrics(), MetricCodec::write);
        out.list("components", plan.components(), new ComponentCodec(plan.currency(), customParts)::write);
        out.listUnlessEmpty("floors", plan.floors(), FloorCodec::write);
        out.listUnlessEmpty("caps", plan.caps(), CapCodec::write);
    }

    /** A plan is the source of its own amounts; another source would be lost. */
    private static void writeTarget(TargetIncentive.Stated stated, CurrencyUnit currency, ObjectWriting out) {
        if (!stated.provenance().equals(Provenance.UNSTATED)) {
            out.error(
                    ProblemCode.DOCUMENT_PROPERTY_UNKNOWN,
                    "targetIncentive",
                    "an amount with source or evidence",
                    "an amount alone, since the plan is its source");
        }
        new MoneyCodec(currency).write("targetIncentive", stated.amount(), out);
    }

    private static void writeRounding(Plan plan, ObjectWriting out) {
        out.word("mode", plan.roundingMode(), MODES);
        out.whole("scale", plan.roundingScale(), plan.currency().decimals());
    }
}
