package dev.incentive.testkit.contract;

import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/** Laws as tests. */
final class LawTests {

    private LawTests() {}

    static <S> Stream<DynamicTest> of(List<Law<S, ?>> laws, S subject) {
        return laws.stream()
                .filter(law -> law.appliesTo(subject))
                .map(law -> DynamicTest.dynamicTest(law.toString(), () -> demand(law, subject)));
    }

    private static <S> void demand(Law<S, ?> law, S subject) {
        LawReport report = Search.usual().run(law, subject);
        if (report.isFailure()) {
            throw new AssertionFailedError(report.toText());
        }
    }
}
