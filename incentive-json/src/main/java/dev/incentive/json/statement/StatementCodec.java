package dev.incentive.json.statement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.value.CurrencyCodec;
import dev.incentive.json.value.PeriodCodec;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.statement.Statement;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Digest;
import java.util.regex.Pattern;

/**
 * A statement; its sums are written for others and checked when they come back.
 *
 * @since 0.1.0
 */
public final class StatementCodec {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Digest NO_DIGEST = new Digest("");

    /** Stands in for a statement that could not be read. */
    public static final Statement PLACEHOLDER = Statement.builder()
            .participant("")
            .name("")
            .plan("")
            .period(PeriodCodec.PLACEHOLDER)
            .addLine(StatementLineCodec.placeholder(CurrencyUnit.of("USD")))
            .digest(NO_DIGEST)
            .build();

    private StatementCodec() {}

    /**
     * Reads a statement.
     *
     * @param in the object
     * @return the statement
     */
    public static Statement read(ObjectReading in) {
        CurrencyUnit currency = CurrencyCodec.read(in);
        Statement.Builder builder = Statement.builder()
                .participant(ParticipantIds.read(in))
                .name(in.text("name"))
                .plan(in.text("plan"))
                .period(in.object("period", PeriodCodec::read, PeriodCodec.PLACEHOLDER))
                .addAllLines(StatementLineCodec.readAll(in, currency))
                .digest(in.required("digest", text -> text.converted(StatementCodec::digest, NO_DIGEST), NO_DIGEST));
        Statement statement = in.made(builder::build, PLACEHOLDER);
        DerivedAmounts sums = new DerivedAmounts(in, currency);
        sums.check("earned", statement::earned);
        sums.check("cut", statement::cut);
        sums.check("total", statement::total);
        sums.check("held", statement::held);
        sums.check("payable", statement::payable);
        return statement;
    }

    private static Digest digest(String hex) {
        if (!DIGEST.matcher(hex).matches()) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.DOCUMENT_TEXT,
                    Place.ROOT,
                    "a text of " + hex.length() + " characters",
                    "64 hexadecimal digits in lower case"));
        }
        return new Digest(hex);
    }

    /**
     * Writes a statement.
     *
     * @param statement the statement
     * @param out the object
     */
    public static void write(Statement statement, ObjectWriting out) {
        ParticipantIds.write(statement.participant(), out);
        out.text("name", statement.name());
        out.text("plan", statement.plan());
        out.object("period", statement.period(), PeriodCodec::write);
        out.list("lines", statement.lines(), StatementLineCodec::write);
        CurrencyUnit currency = statement.earned().currency();
        out.text("currency", currency.code());
        AmountCodec.write("earned", statement::earned, currency, out);
        AmountCodec.write("cut", statement::cut, currency, out);
        AmountCodec.write("total", statement::total, currency, out);
        AmountCodec.write("held", statement::held, currency, out);
        AmountCodec.write("payable", statement::payable, currency, out);
        out.attempt("digest", () -> digest(statement.digest().hex()), NO_DIGEST);
        out.text("digest", statement.digest().hex());
    }
}
