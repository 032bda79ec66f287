package dev.incentive.examples.determinism;

import dev.incentive.examples.terminal.ProblemText;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What can be made of the documents below a folder.
 *
 * <p>Each document is read as a plan and as measurements: what it is not, it is refused as, and the refusal is a result
 * too. Each plan pays each population of its own folder.
 */
final class FolderArtefacts {

    private final IncentiveJson json = IncentiveJson.standard();
    private final Path root;
    private final List<Path> documents;

    private FolderArtefacts(Path root, List<Path> documents) {
        this.root = root;
        this.documents = documents;
    }

    static FolderArtefacts of(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return new FolderArtefacts(
                    root,
                    files.filter(file -> file.toString().endsWith(".json"))
                            .sorted()
                            .toList());
        }
    }

    void addTo(DigestList digests) throws IOException {
        Map<Path, Plan> plans = read("plan", json::readPlan, digests);
        Map<Path, Population> populations = read("measurements", json::readPopulation, digests);
        populations.forEach((file, population) -> digests.add(name(file) + " as written", json.write(population)));
        plans.forEach((file, plan) -> {
            PlanArtefacts artefacts = new PlanArtefacts(name(file), plan, digests);
            artefacts.add();
            populationsBeside(file, populations).forEach(artefacts::addPayment);
        });
    }

    private <T> Map<Path, T> read(String kind, Function<byte[], T> reader, DigestList digests) throws IOException {
        Map<Path, T> read = new LinkedHashMap<>();
        for (Path file : documents) {
            try {
                read.put(file, reader.apply(Files.readAllBytes(file)));
            } catch (IncentiveException refused) {
                digests.add(name(file) + " is refused as " + kind, ProblemText.of("it", refused.problems()));
            }
        }
        return read;
    }

    private Map<String, Population> populationsBeside(Path plan, Map<Path, Population> populations) {
        Map<String, Population> beside = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>(populations.keySet());
        files.removeIf(file -> !file.getParent().equals(plan.getParent()));
        files.forEach(file -> beside.put(name(file), populations.get(file)));
        return beside;
    }

    /** Below the root and with slashes, so that it is the same on every machine. */
    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
