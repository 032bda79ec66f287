package dev.incentive.examples.adventureworks;

import dev.incentive.examples.extract.CsvFile;
import dev.incentive.examples.extract.CsvRow;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The files of one folder; everything that is wrong with them is collected. */
final class DataFiles {

    private final Path directory;
    private final Problems problems = new Problems();

    DataFiles(Path directory) {
        this.directory = directory;
    }

    Problems problems() {
        return problems;
    }

    /** Hands each row over; what the reader throws is a problem of that row alone. */
    void forEachRow(DataFile file, Consumer<CsvRow> reader) throws IOException {
        try {
            String content = Files.readString(directory.resolve(file.path()), StandardCharsets.UTF_8);
            CsvFile.withColumns(file.fileName(), content, file.columns()).forEachRow(reader, problems);
        } catch (CharacterCodingException wrong) {
            problems.error(
                    ProblemCode.DOCUMENT_TEXT,
                    Place.ROOT.at(file.fileName()),
                    "bytes that are no UTF-8",
                    "text in UTF-8");
        }
    }
}
