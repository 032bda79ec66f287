package dev.incentive.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = PackageLadder.OF_THE_CORE.root();

    private static JavaClasses core;

    @BeforeAll
    static void importCore() {
        core = CoreClasses.imported();
    }

    @Test
    void eachPackageUsesOnlyThoseBeforeItOnTheLadder() {
        ArchitectureRules.packagesClimbTheLadder(PackageLadder.OF_THE_CORE).check(core);
    }

    @Test
    void noPackagesFormACycle() {
        ArchitectureRules.packagesAreFreeOfCycles(ROOT).check(core);
    }

    @Test
    void nothingIsUsedBeyondThePlatformAndTheTwoDependencies() {
        ArchitectureRules.usesOnlyItsTwoDependencies(ROOT).check(core);
    }

    @Test
    void eachPackageIsNullMarked() {
        ArchitectureRules.packagesAreNullMarked().check(core);
    }

    @Test
    void noGeneratedClassShowsInAVisibleSignature() {
        ArchitectureRules.signaturesHideGeneratedClasses().check(core);
    }

    @Test
    void noClassFileMeetsBinaryFloatingPoint() {
        List<byte[]> files = CoreClasses.files();
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(BinaryFloatingPoint.in(file)).isEmpty());
    }

    /** A method that takes any number takes one tenth as a double, too. */
    @Test
    void nothingTakesANumberOfAnyKind() {
        assertThat(core.stream()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(member -> member.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(Number.class))))
                .isEmpty();
    }
}
