package dev.incentive.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.incentive.plan.Plan;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class HostilePlansTest {

    private static final int MORE = 16;

    @Test
    void everyHostilePlanIsAnsweredWithSixteenMebibytesMoreThanAHarmlessOneAndOnASmallStack()
            throws IOException, InterruptedException {
        long base = base(run("-Xmx256m", "1", "only the harmless one"));
        List<String> lines = run("-Xmx" + (base + MORE) + "m");
        assertThat(lines).endsWith("done");
        HostilePlans.all()
                .keySet()
                .forEach(name -> assertThat(lines)
                        .anyMatch(line -> line.startsWith(name.substring(0, Math.min(36, name.length())))));
    }

    private static long base(List<String> lines) {
        return Long.parseLong(lines.get(0).replaceAll("[^0-9]", "")) + 1;
    }

    private static List<String> run(String heap, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-Xss256k",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                HostileRun.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    private static String classPath() {
        return Stream.of(
                        HostileRun.class,
                        IncentiveJson.class,
                        Plan.class,
                        JsonFactory.class,
                        ObjectMapper.class,
                        JsonProperty.class,
                        unread("org.slf4j.Logger"))
                .map(HostilePlansTest::root)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A class of a module that this one does not read, but the core does. */
    private static Class<?> unread(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Where a class was loaded from, also where a test is patched into a module. */
    private static String root(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        String found = String.valueOf(type.getResource('/' + name));
        String root = found.substring(0, found.length() - name.length());
        String file = root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - "!/".length()) : root;
        return Path.of(URI.create(file)).toString();
    }
}
