package dev.incentive.testkit.scorer;

import dev.incentive.testkit.choice.Choices;

/** Where the cases of a scorer come from: from wanted values, or from measurements whose value follows. */
interface CaseSource {

    ScorerCase draw(Choices choices);

    /** A case with the same benchmark that is at least as good. */
    TwoCases lowerAndHigher(Choices choices);

    /** A case with the same attainment, held against another benchmark. */
    TwoCases sameAttainment(Choices choices);
}
