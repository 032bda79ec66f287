package dev.incentive.examples.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.examples.payrun.PayRun;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.StatementDocument;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * Writes what a pay run gives: {@code statements.json}, {@code payouts.csv} and, for each person and period, the text
 * {@code statements/<first day>/<id>.txt}.
 *
 * @since 0.1.0
 */
public final class ResultFiles {

    private final IncentiveJson json;
    private final PayoutTable payouts;

    /**
     * Files with a layout of payouts.
     *
     * @param json writes the statements' document
     * @param payouts the layout of {@code payouts.csv}
     */
    public ResultFiles(IncentiveJson json, PayoutTable payouts) {
        this.json = json;
        this.payouts = payouts;
    }

    /**
     * Writes the files of a run.
     *
     * @param run the run
     * @param directory where to
     * @param afterEachStatement called after each statement's text
     * @throws IOException if a file cannot be written
     */
    public void write(PayRun run, ResultDirectory directory, Runnable afterEachStatement) throws IOException {
        StatementDocument document = StatementDocument.of(run.evaluations().toArray(Evaluation[]::new));
        directory.write("statements.json", json.write(document));
        directory.write("payouts.csv", csv(payouts.rows(run)));
        for (Statement statement : run.statements()) {
            directory.write(path(statement), StatementText.of(statement));
            afterEachStatement.run();
        }
    }

    private static String path(Statement statement) {
        return "statements/" + statement.period().start() + "/" + statement.participant() + ".txt";
    }

    private static String csv(List<List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(writer::writeRecord);
        }
        return text.toString();
    }
}
