package dev.incentive.examples.determinism;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that makes everything the library can make of the documents in some folders and prints a fingerprint of
 * each result.
 *
 * <p>The first line says where it runs and is meant to differ; all others must not. It prints ASCII and line feeds
 * whatever the encoding of the platform is, since its own output must not be what differs.
 */
final class ArtefactDigests {

    private ArtefactDigests() {}

    public static void main(String[] folders) throws IOException {
        DigestList digests = new DigestList();
        for (String folder : folders) {
            FolderArtefacts.of(Path.of(folder)).addTo(digests);
        }
        SampleArtefacts.addTo(digests);
        print(Surroundings.ofThisMachine(), digests.lines());
    }

    private static void print(Surroundings surroundings, List<String> lines) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.US_ASCII);
        out.print(surroundings + "\n");
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
    }
}
