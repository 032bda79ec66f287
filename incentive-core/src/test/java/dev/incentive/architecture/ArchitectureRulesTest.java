package dev.incentive.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Each rule is shown classes that break it: a rule that cannot fail guards nothing. */
class ArchitectureRulesTest {

    private static final String FIXTURE = "dev.incentive.architecture.fixture";
    private static final PackageLadder LADDER = new PackageLadder(FIXTURE + ".ladder", List.of("value", "plan"));

    @Test
    void theLadderRefusesTheUseOfALaterStep() {
        assertThat(violations(ArchitectureRules.packagesClimbTheLadder(LADDER), fixture("ladder")))
                .anyMatch(
                        line -> line.startsWith("Field <" + FIXTURE + ".ladder.value.UsesALaterStep.later> has type"));
    }

    @Test
    void theLadderAllowsTheUseOfAnEarlierStep() {
        assertThat(violations(ArchitectureRules.packagesClimbTheLadder(LADDER), fixture("ladder")))
                .noneMatch(line -> line.contains("<" + FIXTURE + ".ladder.plan.UsesAnEarlierStep.count("));
    }

    @Test
    void theLadderRefusesAPackageThatIsNoStep() {
        assertThat(violations(ArchitectureRules.packagesClimbTheLadder(LADDER), fixture("ladder")))
                .contains(FIXTURE + ".ladder.stray.HasNoStep is in a package that is no step of the ladder");
    }

    @Test
    void aCycleOfPackagesIsRefused() {
        assertThat(violations(ArchitectureRules.packagesAreFreeOfCycles(LADDER.root()), fixture("ladder")))
                .singleElement()
                .asString()
                .contains("Slice plan", "Slice value");
    }

    @Test
    void theUseOfJacksonIsRefused(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("Broken.class"), classWithAFieldOf("com/fasterxml/jackson/databind/JsonNode"));
        assertThat(violations(
                        ArchitectureRules.usesOnlyItsTwoDependencies("dev.incentive"),
                        new ClassFileImporter().importPath(folder)))
                .singleElement()
                .asString()
                .contains("Field <dev.incentive.plan.Broken.field>", "com.fasterxml.jackson.databind.JsonNode");
    }

    @Test
    void aPackageThatIsNotNullMarkedIsRefused() {
        assertThat(violations(ArchitectureRules.packagesAreNullMarked(), fixture("unmarked")))
                .containsExactly(FIXTURE + ".unmarked has no package-info with @NullMarked");
    }

    @Test
    void generatedClassesAreRefusedWhereUsersSeeThemAndOnlyThere() {
        String shown = FIXTURE + ".visible.ShowsGeneratedClasses";
        String generated = FIXTURE + ".visible.ImmutableSample";
        assertThat(violations(ArchitectureRules.signaturesHideGeneratedClasses(), fixture("visible")))
                .containsExactlyInAnyOrder(
                        shown + ".field shows " + generated,
                        shown + ".<init>([L" + generated + ";) shows " + generated,
                        shown + ".returned() shows " + generated + "$Builder");
    }

    private static JavaClasses fixture(String name) {
        return new ClassFileImporter().importPackages(FIXTURE + "." + name);
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static byte[] classWithAFieldOf(String type) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "dev/incentive/plan/Broken", null, "java/lang/Object", null);
        writer.visitField(Opcodes.ACC_PRIVATE, "field", "L" + type + ";", null, null)
                .visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
