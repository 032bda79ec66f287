package dev.incentive.testkit.contract;

import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Scorer;
import dev.incentive.testkit.scorer.ScorerSubject;

class CurveScorerContractTest implements ScorerContract {
    @Override
    public ScorerSubject subject() {
        return ScorerSubject.of(Scorer.curve(CurveEnd.FLAT, CurvePoint.of("0.5", "0"), CurvePoint.of("1", "1")))
                .rising()
                .between("0", "1")
                .linearBetweenBorders()
                .bendsAt("0.5")
                .bendsAt("1")
                .scores("0.75", "0.5");
    }
}
