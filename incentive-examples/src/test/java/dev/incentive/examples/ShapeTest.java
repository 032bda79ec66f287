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

    /** The application and the libraries it stands on: every package, those of the modules below included. */
    private static final JavaClasses EVERYTHING = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.incentive");

    @Test
    void noPackagesFormACycle() {
        assertThat(EVERYTHING).extracting(JavaClass::getPackageName).contains("dev.incentive.json.document");
        slices().matching("dev.incentive.(**)").should().beFreeOfCycles().check(EVERYTHING);
    }

    @Test
    void eachPackageIsNullMarked() {
        assertThat(APPLICATION)
                .isNotEmpty()
                .extracting(JavaClass::getPackage)
                .allMatch(where -> where.isAnnotatedWith(NullMarked.class));
    }
}
