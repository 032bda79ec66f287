package dev.incentive.testkit.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.json.IncentiveJson;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.draw.SoundPlans;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import org.junit.jupiter.api.Test;

class DrawnDocumentsTest {

    private static final int PLANS = Integer.getInteger("testkit.tries", 200);

    @Test
    void noLawOfDocumentsFailsOnAPlanOfBuiltInParts() {
        int held = 0;
        for (long seed = 1; seed <= PLANS; seed++) {
            CodecSubject subject =
                    CodecSubject.of(IncentiveJson.standard(), SoundPlans.plans().from(Choices.random(seed)));
            for (Law<CodecSubject, ?> law : CodecLaws.all()) {
                if (law.appliesTo(subject)) {
                    LawReport report = new Search(1, seed).run(law, subject);
                    assertThat(report.counterExample()).as(report::toText).isEmpty();
                    held += report.held();
                }
            }
        }
        assertThat(held).isGreaterThan(5 * PLANS);
    }
}
