package dev.incentive.examples.determinism;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java installation that can start a virtual machine.
 *
 * @param home its folder
 * @param version its feature version
 */
record JavaInstallation(Path home, int version) {

    /** Names the folder of another installation; otherwise {@link #USUAL_FOLDER} is searched. */
    static final String OTHER = "INCENTIVE_OTHER_JAVA";

    static final Path USUAL_FOLDER = Path.of("/usr/lib/jvm");

    private static final int OLDEST = 17;
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(?<feature>[0-9]+)");

    /** The one that runs this test. */
    static JavaInstallation own() {
        return new JavaInstallation(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** The one that is named, or one of each other version that is found; in ascending order of versions. */
    static List<JavaInstallation> others() throws IOException {
        String named = System.getProperty(OTHER, System.getenv().getOrDefault(OTHER, ""));
        if (named.isEmpty()) {
            return found(USUAL_FOLDER);
        }
        return List.of(at(Path.of(named))
                .orElseThrow(
                        () -> new IllegalStateException(OTHER + " names no Java from " + OLDEST + " on: " + named)));
    }

    private static List<JavaInstallation> found(Path folder) throws IOException {
        Map<Integer, JavaInstallation> byVersion = new TreeMap<>();
        for (Path home : folders(folder)) {
            at(home).ifPresent(found -> byVersion.putIfAbsent(found.version(), found));
        }
        byVersion.remove(own().version());
        return new ArrayList<>(byVersion.values());
    }

    private static List<Path> folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    private static Optional<JavaInstallation> at(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin").resolve("java")) || !Files.isReadable(release)) {
            return Optional.empty();
        }
        Matcher version = VERSION.matcher(Files.readString(release));
        return version.find() && Integer.parseInt(version.group("feature")) >= OLDEST
                ? Optional.of(new JavaInstallation(home, Integer.parseInt(version.group("feature"))))
                : Optional.empty();
    }

    String program() {
        return home.resolve("bin").resolve("java").toString();
    }

    @Override
    public String toString() {
        return "Java " + version;
    }
}
