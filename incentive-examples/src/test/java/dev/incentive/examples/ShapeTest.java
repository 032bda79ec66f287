package dev.incentive.examples;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.incentive.examples");

    @Test
    void noPackagesFormACycle() {
        slices().matching("dev.incentive.examples.(*)..")
                .should()
                .beFreeOfCycles()
                .check(APPLICATION);
    }

    @Test
    void eachPackageIsNullMarked() {
        assertThat(APPLICATION)
                .isNotEmpty()
                .extracting(JavaClass::getPackage)
                .allMatch(where -> where.isAnnotatedWith(NullMarked.class));
    }
}
