package dev.incentive.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The rules that the shape of the core obeys, each with its reason. */
final class ArchitectureRules {

    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    private ArchitectureRules() {}

    static ArchRule packagesClimbTheLadder(PackageLadder ladder) {
        return classes()
                .should(ladder.climbing())
                .because("whoever reads the packages in order meets nothing that was not explained before");
    }

    static ArchRule packagesAreFreeOfCycles(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages in a cycle can only be understood and changed together");
    }

    static ArchRule usesOnlyItsTwoDependencies(String root) {
        return classes()
                .should(onlyDependOnClassesThat(resideInAnyPackage(
                        root + "..", "java..", "org.slf4j..", "org.jspecify.annotations..", "org.immutables.value..")))
                .because("a library to embed brings nothing along, and how plans are written down is not its affair");
    }

    static ArchRule packagesAreNullMarked() {
        return classes()
                .should(resideInNullMarkedPackage())
                .because("null is nowhere allowed, and the compiler checks it only where a package says so");
    }

    static ArchRule signaturesHideGeneratedClasses() {
        return classes()
                .should(new GeneratedClassesHidden())
                .because("generated names change with the generator, and users would see them");
    }

    private static ArchCondition<JavaClass> resideInNullMarkedPackage() {
        return new ArchCondition<>("reside in a package with a package-info annotated with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NULL_MARKED);
                String message = type.getPackageName() + " has no package-info with @NullMarked";
                events.add(new SimpleConditionEvent(type, marked, message));
            }
        };
    }
}
