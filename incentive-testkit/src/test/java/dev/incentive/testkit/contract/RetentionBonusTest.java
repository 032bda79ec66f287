package dev.incentive.testkit.contract;

class RetentionBonusTest implements PlanContract {
    @Override
    public String document() {
        return "../incentive-examples/src/test/resources/gallery/retention-bonus/plan.json";
    }
}
