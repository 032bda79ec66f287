package dev.incentive.examples.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The regions of the documentation's test sources: what stands between {@code // region NAME} and {@code // endregion}. */
final class SourceRegions {

    private static final Pattern REGION =
            Pattern.compile(" *// region (?<name>\\S+)\\n(?<text>.*?)\\n *// endregion", Pattern.DOTALL);

    private final Map<String, String> texts = new LinkedHashMap<>();

    static SourceRegions below(Path... folders) throws IOException {
        SourceRegions regions = new SourceRegions();
        for (Path sources : folders) {
            regions.readAll(sources);
        }
        return regions;
    }

    private void readAll(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                read(Files.readString(file));
            }
        }
    }

    private void read(String source) {
        Matcher matcher = REGION.matcher(source);
        while (matcher.find()) {
            String earlier = texts.putIfAbsent(matcher.group("name"), unindented(matcher.group("text")));
            if (earlier != null) {
                throw new IllegalStateException("two regions are called " + matcher.group("name"));
            }
        }
    }

    String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("no region is called " + name + "; there are " + texts.keySet());
        }
        return text;
    }

    private static String unindented(String text) {
        List<String> lines = text.lines().toList();
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(indent))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
