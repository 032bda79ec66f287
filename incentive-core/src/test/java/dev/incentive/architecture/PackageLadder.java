package dev.incentive.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The packages below a root, in the order data flows; each may use only itself and those before it. */
record PackageLadder(String root, List<String> steps) {

    /** The ladder of the core. A new package takes its place here first. */
    static final PackageLadder OF_THE_CORE = new PackageLadder(
            "dev.incentive",
            List.of(
                    "problem",
                    "value",
                    "kernel",
                    "curve",
                    "derivation",
                    "metric",
                    "measurement",
                    "benchmark",
                    "scoring",
                    "payout",
                    "plan",
                    "statement",
                    "evaluation",
                    "columnar"));

    /** What each class of the root must do. */
    ArchCondition<JavaClass> climbing() {
        return new ArchCondition<>("use only packages at or below their own step of " + steps) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                checkStep(origin, events);
            }
        };
    }

    private void checkStep(JavaClass origin, ConditionEvents events) {
        if (stepOf(origin) < 0) {
            violate(origin, origin.getName() + " is in a package that is no step of the ladder", events);
            return;
        }
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (isOurs(target) && stepOf(target) > stepOf(origin)) {
                violate(origin, dependency.getDescription(), events);
            }
        }
    }

    private static void violate(JavaClass origin, String message, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(origin, message));
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    /** The position of a class's package on the ladder, or -1 if it has none. */
    private int stepOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? steps.indexOf(name.substring(root.length() + 1)) : -1;
    }
}
