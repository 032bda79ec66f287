package dev.incentive.json.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.Words;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.CurrencyUnit;

/** A component of a plan in a currency. */
final class ComponentCodec {

    private static final Words<UndefinedPolicy> POLICIES = Words.of(UndefinedPolicy.class);
    private static final Words<EvaluatedPer> EVALUATED_PER = Words.without(EvaluatedPer.class, EvaluatedPer.NOT_STATED);
    private static final Words<Prorated> PRORATED = Words.without(Prorated.class, Prorated.NOTHING);
    private static final String EITHER = "one of 'metric' and 'scorecard'";

    static final Component PLACEHOLDER =
            Component.builder("", "").payout(PayoutRule.flatRate("0")).build();

    private final TypeTable<PayoutRule> payouts;
    private final TypeTable<Scorecard> scorecards;
    private final GoalCodec goals;

    ComponentCodec(CurrencyUnit currency, CustomParts customParts) {
        this.payouts = new PayoutCodec(currency, customParts).types();
        this.goals = new GoalCodec(customParts);
        this.scorecards = new ScorecardCodec(goals).types();
    }

    Component read(ObjectReading in) {
        String id = in.text("id");
        String name = in.text("name", id);
        Component.Builder component = scored(id, in)
                .name(name)
                .payout(in.object("payout", payouts::read, payouts.placeholder()))
                .evaluatedPer(in.word("evaluatedPer", EVALUATED_PER, EvaluatedPer.NOT_STATED))
                .prorated(in.word("prorated", PRORATED, Prorated.NOTHING));
        in.listOrNone("floors", FloorCodec::read, FloorCodec.PLACEHOLDER).forEach(component::addFloor);
        in.listOrNone("multipliers", MultiplierCodec::read, MultiplierCodec.PLACEHOLDER)
                .forEach(component::addMultiplier);
        in.listOrNone("caps", CapCodec::read, CapCodec.PLACEHOLDER).forEach(component::addCap);
        return component
                .gate(in.optional("gate", gate -> gate.object(GateCodec::read, Gate.none()), Gate.none()))
                .whenUndefined(in.word("whenUndefined", POLICIES, UndefinedPolicy.ERROR))
                .build();
    }

    /** The component has a goal of its own or a scorecard; what else is wrong with either is reported too. */
    private Component.Builder scored(String id, ObjectReading in) {
        boolean hasMetric = in.find("metric").isPresent();
        boolean hasScorecard = in.find("scorecard").isPresent();
        Scorecard scorecard = in.optional(
                "scorecard", card -> card.object(scorecards::read, scorecards.placeholder()), Scorecard.none());
        if (hasMetric && hasScorecard) {
            in.errorAt("scorecard", ProblemCode.DOCUMENT_PROPERTY_UNKNOWN, "'scorecard' beside 'metric'", EITHER);
        }
        if (!hasMetric && !hasScorecard) {
            in.error(ProblemCode.DOCUMENT_PROPERTY_MISSING, "neither 'metric' nor 'scorecard'", EITHER, "");
        }
        return hasScorecard && !hasMetric
                ? Component.builder(id, scorecard)
                : withGoal(id, goals.read(in.text("metric", ""), in));
    }

    private static Component.Builder withGoal(String id, Goal goal) {
        return Component.builder(id, goal.metric())
                .benchmark(goal.benchmark())
                .attainment(goal.attainment())
                .scorer(goal.scorer());
    }

    void write(Component component, ObjectWriting out) {
        out.text("id", component.id());
        out.text("name", component.name(), component.id());
        writeScored(component, out);
        out.object("payout", component.payout(), payouts::write);
        out.word("evaluatedPer", component.evaluatedPer(), EVALUATED_PER, EvaluatedPer.NOT_STATED);
        out.word("prorated", component.prorated(), PRORATED, Prorated.NOTHING);
        out.listUnlessEmpty("floors", component.floors(), FloorCodec::write);
        out.listUnlessEmpty("multipliers", component.multipliers(), MultiplierCodec::write);
        out.listUnlessEmpty("caps", component.caps(), CapCodec::write);
        out.object("gate", component.gate(), Gate.none(), GateCodec::write);
        out.word("whenUndefined", component.whenUndefined(), POLICIES, UndefinedPolicy.ERROR);
    }

    private void writeScored(Component component, ObjectWriting out) {
        if (component.scorecard() instanceof Scorecard.None) {
            component.goals().forEach(goal -> goals.write(goal, out));
        } else {
            refuseBesideScorecard("benchmark", component.benchmark(), Benchmark.none(), out);
            refuseBesideScorecard("attainment", component.attainment(), Attainment.NONE, out);
            refuseBesideScorecard("scorer", component.scorer(), Scorer.none(), out);
            out.object("scorecard", component.scorecard(), scorecards::write);
        }
    }

    /** What a scorecard's component cannot say is not dropped in silence. */
    private static <T> void refuseBesideScorecard(String property, T value, T none, ObjectWriting out) {
        if (!value.equals(none)) {
            out.error(
                    ProblemCode.DOCUMENT_PROPERTY_UNKNOWN,
                    property,
                    "'" + property + "' beside 'scorecard'",
                    "the goals of the scorecard have their own");
        }
    }
}
