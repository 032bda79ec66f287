package dev.incentive.json.arbitraries;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.json.StatementDocument;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Severity;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.statement.TransactionAmount;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Digest;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Statements whose sums and derivations are right, and failures. */
public final class StatementDocuments {

    private static final int DIGITS = 64;

    private record Layout(CurrencyUnit currency, int scale, RoundingMode mode) {}

    private StatementDocuments() {}

    /** Documents with up to two statements and failures. */
    public static Arbitrary<StatementDocument> any() {
        return Combinators.combine(
                        statements().list().ofMaxSize(2), failures().list().ofMaxSize(2))
                .as((statements, failures) -> new StatementDocument(distinct(statements), failures));
    }

    /** Nobody has two statements for one plan and period. */
    private static List<Statement> distinct(List<Statement> statements) {
        Map<String, Statement> distinct = new LinkedHashMap<>();
        statements.forEach(statement -> distinct.put(
                String.join(
                        " ",
                        statement.participant(),
                        statement.plan(),
                        statement.period().toString()),
                statement));
        return List.copyOf(distinct.values());
    }

    private static Arbitrary<Statement> statements() {
        Arbitrary<Layout> layouts = Combinators.combine(
                        Texts.currencies(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY))
                .as((currency, more, mode) -> new Layout(currency, currency.decimals() + more, mode));
        return layouts.flatMap(layout -> Combinators.combine(
                        Texts.validIds(),
                        Texts.any(),
                        Texts.ids(),
                        Texts.periods(),
                        lines(layout).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.strings().withChars("0123456789abcdef").ofLength(DIGITS))
                .as((participant, name, plan, period, lines, hex) -> Statement.builder()
                        .participant(participant)
                        .name(name)
                        .plan(plan)
                        .period(period)
                        .addAllLines(lines)
                        .digest(new Digest(hex))
                        .build()));
    }

    private static Arbitrary<StatementLine> lines(Layout layout) {
        return Combinators.combine(
                        Texts.ids(),
                        Texts.any(),
                        Arbitraries.of(LineStatus.class),
                        Texts.any(),
                        Derivations.moderate(),
                        Arbitraries.oneOf(
                                Arbitraries.just(0L), Arbitraries.longs().between(1, 1_000_000)),
                        transactions(layout).list().ofMaxSize(3))
                .as((component, name, status, reason, exact, minorUnits, parts) -> {
                    Derivation rounded = Derivation.rounded("payout", exact, layout.scale(), layout.mode());
                    LineStatus known =
                            exact.value().signum() == 0 || status != LineStatus.UNDEFINED ? status : LineStatus.HELD;
                    BigDecimal earned = rounded.value().round(layout.scale(), RoundingMode.UNNECESSARY);
                    BigDecimal most = earned.max(BigDecimal.ZERO);
                    Money cut = new Money(
                            layout.currency(),
                            BigDecimal.valueOf(minorUnits, layout.scale()).min(most));
                    return StatementLine.builder()
                            .component(component)
                            .name(name)
                            .status(known)
                            .reason(reason)
                            .earned(new Money(layout.currency(), earned))
                            .cut(cut)
                            .addAllTransactions(totalling(new Money(layout.currency(), earned), parts))
                            .derivation(left(rounded, cut.value()))
                            .build();
                });
    }

    private static Arbitrary<TransactionAmount> transactions(Layout layout) {
        Arbitrary<Money> amounts = Arbitraries.longs()
                .between(-1_000_000, 1_000_000)
                .map(minorUnits -> new Money(layout.currency(), BigDecimal.valueOf(minorUnits, layout.scale())));
        return Combinators.combine(Texts.ids(), Texts.days(), amounts).as(TransactionAmount::new);
    }

    /** The parts, of which the last makes up for the rest of what was earned. */
    private static List<TransactionAmount> totalling(Money earned, List<TransactionAmount> parts) {
        if (parts.isEmpty()) {
            return parts;
        }
        TransactionAmount last = parts.get(parts.size() - 1);
        List<TransactionAmount> all = new ArrayList<>(parts.subList(0, parts.size() - 1));
        Money rest = all.stream().map(TransactionAmount::earned).reduce(earned, Money::minus);
        all.add(new TransactionAmount(last.transaction(), last.date(), rest));
        return all;
    }

    private static Derivation left(Derivation earned, Rational cut) {
        return cut.signum() == 0
                ? earned
                : Derivation.step(
                        Operator.DIFFERENCE,
                        "left by the plan's cap",
                        earned,
                        Derivation.given("cut", cut, Origin.RULE));
    }

    private static Arbitrary<ParticipantFailure> failures() {
        Arbitrary<String> freeTexts =
                Arbitraries.oneOf(Texts.any(), Arbitraries.of("two\nlines", "tab\there", "\u0000"));
        Arbitrary<Problem> problems = Combinators.combine(
                        Arbitraries.of(ProblemCode.class),
                        Arbitraries.of(Severity.class),
                        Texts.any()
                                .map(name -> Place.ROOT.at("components").at(0).at(name)),
                        freeTexts,
                        freeTexts,
                        freeTexts)
                .as(Problem::new);
        return Combinators.combine(
                        Texts.validIds(), Texts.periods(), problems.list().ofMaxSize(3))
                .as(ParticipantFailure::new);
    }
}
