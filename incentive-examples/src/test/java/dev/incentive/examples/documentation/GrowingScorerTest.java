package dev.incentive.examples.documentation;

import dev.incentive.testkit.contract.ScorerContract;
import dev.incentive.testkit.scorer.ScorerSubject;
import dev.incentive.value.Parameters;

// region custom-scorer-laws
class GrowingScorerTest implements ScorerContract {

    @Override
    public ScorerSubject subject() {
        return ScorerSubject.of(new GrowingScorer(Parameters.none().with("atMost", "1.8")))
                .rising()
                .bendsAt("1")
                .bendsAt("1.4")
                .linearBetweenBorders()
                .scores("1.2", "1.4");
    }
}
// endregion
