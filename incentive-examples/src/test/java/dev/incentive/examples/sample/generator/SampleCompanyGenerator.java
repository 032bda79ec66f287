package dev.incentive.examples.sample.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes all data files of the sample company.
 *
 * <p>To write them anew, from the folder of the project after its tests were compiled:
 *
 * <pre>{@code
 * java -cp incentive-examples/target/test-classes \
 *     dev.incentive.examples.sample.generator.SampleCompanyGenerator \
 *     incentive-examples/src/main/resources/sample-company
 * }</pre>
 */
public final class SampleCompanyGenerator {

    private SampleCompanyGenerator() {}

    /**
     * The text of each file, by its name.
     *
     * @return the files in the order in which they are read
     */
    public static Map<String, String> files() {
        Edges edges = new Edges();
        Quotas quotas = new Quotas(edges);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sales_people.csv", Staff.file().toString());
        files.put("quotas.csv", quotas.file().toString());
        files.put("orders.csv", new Orders(edges, quotas).file().toString());
        files.put("survey_answers.csv", new Surveys().file().toString());
        files.put("milestone_evidence.csv", new EvidenceList().file().toString());
        return files;
    }

    /**
     * Writes the files.
     *
     * @param arguments the folder to write to
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
