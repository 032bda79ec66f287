package dev.incentive.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.examples.IncentiveExamples;
import dev.incentive.examples.adventureworks.TinyCompany;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

    @TempDir
    private Path temporary;

    @Test
    void neitherLanguageNorTimeZoneNorEncodingChangesAByte() throws IOException, InterruptedException {
        String plain = output("plain");
        String turkish = output(
                "turkish",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=ISO-8859-9");

        assertThat(turkish).isEqualTo(plain);
        List<String> files = CommandFiles.below(temporary.resolve("plain"));
        assertThat(files).hasSize(17);
        assertThat(CommandFiles.below(temporary.resolve("turkish"))).isEqualTo(files);
        for (String file : files) {
            assertThat(temporary.resolve("turkish").resolve(file))
                    .hasSameBinaryContentAs(temporary.resolve("plain").resolve(file));
        }
    }

    /** What a virtual machine of its own prints; the name of the result directory is taken out. */
    private String output(String name, String... properties) throws IOException, InterruptedException {
        Path printed = temporary.resolve(name + ".txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(properties));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), IncentiveExamples.class.getName()));
        command.addAll(List.of("adventureworks", "--data", TinyCompany.folder().toString()));
        command.addAll(List.of("--out", temporary.resolve(name).toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(printed, StandardCharsets.UTF_8).replace("/" + name, "");
    }
}
