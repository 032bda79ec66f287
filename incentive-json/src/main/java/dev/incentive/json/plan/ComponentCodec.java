package dev.incentive.json.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.CurrencyUnit;
import java.util.function.Function;

/** A component of a plan in a currency. */
final class ComponentCodec {

    private static final Words<Attainment> ATTAINMENTS = Words.of(Attainment.class);
    private static final Words<UndefinedPolicy> POLICIES = Words.of(UndefinedPolicy.class);

    static final Component PLACEHOLDER =
            Component.builder("", "").payout(PayoutRule.flatRate("0")).build();

    private final TypeTable<PayoutRule> payouts;
    private final ScorerCodec scorers;

    ComponentCodec(CurrencyUnit currency, ScorerCodec scorers) {
        this.payouts = new PayoutCodec(currency).types();
        this.scorers = scorers;
    }

    Component read(ObjectReading in) {
        String id = in.text("id");
        String name = in.text("name", id);
        Component.Builder component = Component.builder(id, in.text("metric"))
                .name(name)
                .benchmark(in.optional("benchmark", object(BenchmarkCodec.TYPES), Benchmark.none()))
                .attainment(in.word("attainment", ATTAINMENTS, Attainment.NONE))
                .scorer(in.optional("scorer", object(scorers.types()), Scorer.none()))
                .payout(in.object("payout", payouts::read, payouts.placeholder()));
        in.listOrNone("caps", CapCodec::read, CapCodec.PLACEHOLDER).forEach(component::addCap);
        return component
                .gate(in.optional("gate", gate -> gate.object(GateCodec::read, Gate.none()), Gate.none()))
                .whenUndefined(in.word("whenUndefined", POLICIES, UndefinedPolicy.ERROR))
                .build();
    }

    private static <T> Function<ValueReading, T> object(TypeTable<T> types) {
        return value -> value.object(types::read, types.placeholder());
    }

    void write(Component component, ObjectWriting out) {
        out.text("id", component.id());
        out.text("name", component.name(), component.id());
        out.text("metric", component.metric());
        out.object("benchmark", component.benchmark(), Benchmark.none(), BenchmarkCodec.TYPES::write);
        out.word("attainment", component.attainment(), ATTAINMENTS, Attainment.NONE);
        out.object("scorer", component.scorer(), Scorer.none(), scorers.types()::write);
        out.object("payout", component.payout(), payouts::write);
        out.listUnlessEmpty("caps", component.caps(), CapCodec::write);
        out.object("gate", component.gate(), Gate.none(), GateCodec::write);
        out.word("whenUndefined", component.whenUndefined(), POLICIES, UndefinedPolicy.ERROR);
    }
}
