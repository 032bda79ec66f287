package dev.incentive.testkit.contract;

import dev.incentive.json.IncentiveJson;
import dev.incentive.testkit.codec.CodecLaws;
import dev.incentive.testkit.codec.CodecSubject;
import dev.incentive.testkit.plan.PlanLaws;
import dev.incentive.testkit.plan.PlanSubject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The laws of plans as tests, for a plan document: implement it, name the file, and each law that applies is a test of
 * its own.
 *
 * <pre>{@code
 * class SalesPlanTest implements PlanContract {
 *     @Override
 *     public String document() {
 *         return "plans/sales.json";
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface PlanContract {

    /**
     * The plan document: a resource of the class path, or else a file.
     *
     * @return the name of the resource, or the path of the file
     */
    String document();

    /**
     * Reads and writes the document.
     *
     * @return an instance with the factories of your own parts; the built-in parts alone unless overridden
     */
    default IncentiveJson json() {
        return IncentiveJson.standard();
    }

    /**
     * The plan with what is said of it.
     *
     * @return the subject; the plan of the document, paid by the exact evaluator, unless overridden
     */
    default PlanSubject subject() {
        return PlanSubject.of(json().readPlan(PlanFile.text(getClass(), document())));
    }

    /**
     * Each law of plans and of documents that applies, tried 1,000 times.
     *
     * @return the tests
     */
    @TestFactory
    default Stream<DynamicTest> laws() {
        PlanSubject subject = subject();
        CodecSubject written = CodecSubject.of(json(), subject.plan()).populations(subject.populations());
        return Stream.concat(LawTests.of(PlanLaws.all(), subject), LawTests.of(CodecLaws.all(), written));
    }
}
