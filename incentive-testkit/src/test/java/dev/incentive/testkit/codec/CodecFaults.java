package dev.incentive.testkit.codec;

import dev.incentive.json.IncentiveJson;
import dev.incentive.json.PayoutRuleFactory;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.metric.Metric;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Parameters;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Faults of parts of one's own in documents. */
final class CodecFaults {

    private static final CurrencyUnit USD = CurrencyUnit.of("USD");
    private static final Metric REVENUE = FinancialMetrics.revenue(USD);
    private static final PerformancePeriod QUARTER = PerformancePeriod.quarter(2026, 1);

    private CodecFaults() {}

    static CodecSubject healthy() {
        return subject(Accelerator::of, Accelerator::of);
    }

    static List<CodecFault> all() {
        return List.of(
                new CodecFault(
                        "a rate that is written through double",
                        CodecLaws.PARAMETERS_SURVIVE,
                        () -> subject(CodecFaults::saysDouble, Accelerator::of)),
                new CodecFault(
                        "a parameter that is not written",
                        CodecLaws.PARAMETERS_SURVIVE,
                        () -> subject(CodecFaults::forgetsExtra, Accelerator::careless)),
                new CodecFault(
                        "unknown parameters that are ignored",
                        CodecLaws.UNKNOWN_REFUSED,
                        () -> subject(Accelerator::of, Accelerator::careless)),
                new CodecFault(
                        "a missing parameter that becomes zero",
                        CodecLaws.MISSING_REFUSED,
                        () -> subject(Accelerator::of, CodecFaults::withDefaults)),
                new CodecFault(
                        "a missing parameter that is a NullPointerException",
                        CodecLaws.MISSING_REFUSED,
                        () -> subject(Accelerator::of, CodecFaults::withoutCheck)),
                new CodecFault(
                        "percent that is written and a ratio that is read",
                        CodecLaws.SAME_TEXT,
                        () -> subject(CodecFaults::saysPercent, CodecFaults::saysPercent)),
                new CodecFault(
                        "a rate that is read through double",
                        CodecLaws.SAME_PAY,
                        () -> subject(Accelerator::of, CodecFaults::readsDouble)),
                new CodecFault(
                        "a parameter that only reading adds",
                        CodecLaws.SAME_DIGEST,
                        () -> subject(Accelerator::of, CodecFaults::addsVersion)),
                new CodecFault(
                        "a host's reader that takes the first id it finds",
                        CodecLaws.ANY_KEY_ORDER,
                        () -> CodecSubject.of(
                                        firstId(json(Accelerator::of)),
                                        parameters -> plan(Accelerator.of(parameters)),
                                        Accelerator.USUAL)
                                .populations(sellers())));
    }

    private static CodecSubject subject(
            Function<Parameters, Accelerator> inJava, Function<Parameters, Accelerator> inJson) {
        return CodecSubject.of(json(inJson), parameters -> plan(inJava.apply(parameters)), Accelerator.USUAL)
                .populations(sellers());
    }

    private static IncentiveJson json(Function<Parameters, Accelerator> factory) {
        return IncentiveJson.with(PayoutRuleFactory.of(Accelerator.NAME, factory));
    }

    private static Plan plan(CustomPayoutRule rule) {
        return Plan.builder("sales")
                .currency(USD)
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC)
                .addMetric(REVENUE)
                .addComponent(Component.builder("commission", REVENUE.id())
                        .payout(rule)
                        .build())
                .build();
    }

    private static Draw<Population> sellers() {
        return choices -> Population.builder("sales", QUARTER)
                .addParticipant(Participant.builder("seller")
                        .addMeasurement(new NumberMeasurement(
                                REVENUE.id(),
                                Rational.of(choices.oneOf(1_000L, 10_000_000_000_000_000L)),
                                REVENUE.unit(),
                                Provenance.UNSTATED))
                        .build())
                .build();
    }

    private static Accelerator saysDouble(Parameters parameters) {
        Accelerator made = Accelerator.of(parameters);
        String said = Double.toString(Double.parseDouble(parameters.text("rate")));
        return new Accelerator(made.rate(), made.extra(), parameters.with("rate", said));
    }

    private static Accelerator forgetsExtra(Parameters parameters) {
        Accelerator made = Accelerator.of(parameters);
        return new Accelerator(made.rate(), made.extra(), Parameters.none().with("rate", parameters.text("rate")));
    }

    private static Accelerator withDefaults(Parameters parameters) {
        Map<String, String> all = new TreeMap<>(Map.of("rate", "0", "extra", "0"));
        all.putAll(parameters.values());
        return Accelerator.of(Parameters.of(all));
    }

    private static Accelerator withoutCheck(Parameters parameters) {
        Map<String, String> values = parameters.values();
        if (values.size() > 2) {
            return Accelerator.of(parameters);
        }
        String rate = Objects.requireNonNull(values.get("rate"));
        String extra = Objects.requireNonNull(values.get("extra"));
        return new Accelerator(Rational.of(rate), Rational.of(extra), parameters);
    }

    private static Accelerator saysPercent(Parameters parameters) {
        Accelerator made = Accelerator.of(parameters);
        String percent = made.rate().times(Rational.of(100)).toString();
        return new Accelerator(made.rate(), made.extra(), parameters.with("rate", percent));
    }

    private static Accelerator readsDouble(Parameters parameters) {
        Accelerator made = Accelerator.of(parameters);
        Rational rate = Rational.of(Double.toString(Double.parseDouble(parameters.text("rate"))));
        return new Accelerator(rate, made.extra(), parameters);
    }

    private static Accelerator addsVersion(Parameters parameters) {
        Parameters stated = Parameters.of(parameters.values());
        return new Accelerator(
                Accelerator.careless(stated).rate(),
                Accelerator.careless(stated).extra(),
                parameters.with("version", "2"));
    }

    /** Looks for the plan's id with a pattern, before it lets the library read the rest. */
    private static PlanDocuments firstId(IncentiveJson json) {
        Pattern id = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]*)\"");
        return new PlanDocuments() {
            @Override
            public String write(Plan plan) {
                return json.write(plan);
            }

            @Override
            public Plan read(String document) {
                Plan plan = json.readPlan(document);
                Plan.Builder named = Plan.builder(id.matcher(document)
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group(1))
                        .currency(plan.currency())
                        .roundingMode(plan.roundingMode())
                        .zone(plan.zone());
                plan.metrics().forEach(named::addMetric);
                plan.components().forEach(named::addComponent);
                return named.build();
            }
        };
    }
}
