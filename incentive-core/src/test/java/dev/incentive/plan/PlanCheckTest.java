package dev.incentive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.Identifiers;
import dev.incentive.value.Money;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("E1: a plan is checked as a whole")
class PlanCheckTest {

    @ParameterizedTest
    @MethodSource("spoiledPlans")
    void findsExactlyWhatIsWrongAndWhereItStands(SpoiledPlan spoiled) {
        assertThat(Refusal.found(spoiled.plan().check())).containsExactlyElementsOf(spoiled.problems());
    }

    @ParameterizedTest
    @MethodSource("spoiledPlans")
    void saysWhatWasFoundAndWhatIsAllowed(SpoiledPlan spoiled) {
        assertThat(spoiled.plan().check()).allSatisfy(problem -> {
            assertThat(problem.found()).isNotBlank();
            assertThat(problem.allowed()).isNotBlank();
        });
    }

    /** The codes are read from the class files of the check, so a new one asks for a plan that provokes it. */
    @Test
    void hasAPlanHereForEveryCodeThatItCanGive() {
        Set<String> provoked = spoiledPlans()
                .flatMap(spoiled -> spoiled.plan().check().stream())
                .map(problem -> problem.code().name())
                .collect(Collectors.toSet());
        assertThat(provoked).containsExactlyInAnyOrderElementsOf(codesNamedByTheCheck());
    }

    private static Set<String> codesNamedByTheCheck() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(Plan.class, Identifiers.class);
        List<String> involved = List.of(Identifiers.class.getName(), Money.class.getName());
        return classes.stream()
                .filter(type ->
                        type.getPackageName().equals(Plan.class.getPackageName()) || involved.contains(type.getName()))
                .map(JavaClass::getFieldAccessesFromSelf)
                .flatMap(Set::stream)
                .filter(access -> access.getTargetOwner().isEquivalentTo(ProblemCode.class))
                .map(JavaFieldAccess::getName)
                .collect(Collectors.toSet());
    }

    static Stream<SpoiledPlan> spoiledPlans() {
        return Stream.of(
                        SpoiledPlans.all(),
                        SpoiledGoals.all(),
                        SpoiledPayouts.all(),
                        SpoiledAdjustments.all(),
                        SpoiledScorecards.all())
                .flatMap(plans -> plans);
    }
}
