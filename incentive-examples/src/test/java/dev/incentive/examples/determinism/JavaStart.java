package dev.incentive.examples.determinism;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * One start of a virtual machine that prints the digests of everything that can be made of this module's documents.
 *
 * @param java which Java
 * @param setting how it is started
 */
record JavaStart(JavaInstallation java, Setting setting) implements Callable<List<String>> {

    private static final long PATIENCE_IN_MINUTES = 5;

    /** The lines that it printed. */
    @Override
    public List<String> call() throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("complaints", ".txt");
        try {
            Process process = builder(complaints).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(this + " failed: " + Files.readString(complaints));
            }
            return printed.lines().toList();
        } finally {
            Files.delete(complaints);
        }
    }

    /** Without the variables that would add options of the machine's owner. */
    private ProcessBuilder builder(Path complaints) {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectError(complaints.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        return builder;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(java.program());
        // Each machine lives for less than a second: the second compiler and a parallel collector would only cost.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(setting.options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ArtefactDigests.class.getName()));
        command.addAll(List.of(folderOf("/adventureworks-plan.json"), folderOf("/junit-platform.properties")));
        return command;
    }

    /** Where the resources lie of which one has a name. */
    private static String folderOf(String resource) {
        try {
            Path file = Path.of(Objects.requireNonNull(JavaStart.class.getResource(resource), resource)
                    .toURI());
            return Objects.requireNonNull(file.getParent()).toString();
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Override
    public String toString() {
        return java + " (" + setting + ")";
    }
}
