package dev.incentive.testkit.contract;

import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.testkit.scorer.ScorerSubject;
import dev.incentive.value.Rational;

class SessionsScorerContractTest implements ScorerContract {
    @Override
    public ScorerSubject subject() {
        return ScorerSubject.madeBy(Sessions::new)
                .values("0", "12", "1")
                .rising()
                .between("0", "1")
                .linearBetweenBorders()
                .bendsAt("4")
                .stated(sessions -> sessions.dividedBy(Rational.of(4)).minimum(Rational.ONE))
                .scores("3", "0.75");
    }

    /** A quarter for each session, at most all. */
    private record Sessions() implements CustomScorer {

        @Override
        public String name() {
            return "acme.sessions";
        }

        @Override
        public ScorerNeeds needs() {
            return ScorerNeeds.measuredValue();
        }

        @Override
        public Rational score(ScoringInput input) {
            return input.measured().value().times(Rational.of("0.25")).minimum(Rational.ONE);
        }
    }
}
