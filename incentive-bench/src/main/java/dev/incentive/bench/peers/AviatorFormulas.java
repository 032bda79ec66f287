package dev.incentive.bench.peers;

import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.EvalMode;
import com.googlecode.aviator.Expression;
import com.googlecode.aviator.Options;
import com.googlecode.aviator.runtime.function.AbstractFunction;
import com.googlecode.aviator.runtime.function.FunctionUtils;
import com.googlecode.aviator.runtime.type.AviatorDecimal;
import com.googlecode.aviator.runtime.type.AviatorObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One formula for each line of the mixed plan, compiled to bytecode; every number in them is a decimal.
 *
 * <p>The commission adds what the full tiers below pay, as a share of quota, to what the last one pays: 0.032 is 0.04 of
 * 0.8, 0.044 is 0.06 of 0.2 more, 0.071 is 0.09 of 0.3 more.
 */
final class AviatorFormulas {
    private static final List<String> LINES = List.of("""
            quota <= 0 ? 0 : cents(
                revenue <= 0.8 * quota ? 0.04 * revenue
                : revenue <= quota ? 0.032 * quota + 0.06 * (revenue - 0.8 * quota)
                : revenue <= 1.3 * quota ? 0.044 * quota + 0.09 * (revenue - quota)
                : 0.071 * quota + 0.12 * (revenue - 1.3 * quota))
            """, """
            quota > 0 && revenue >= 0.5 * quota
                && retentionBefore > 0 && retentionNow >= 1.1 * retentionBefore ? 2500 : 0
            """, """
            answers >= 5
                && (promoters - detractors) * groupAnswers > (groupPromoters - groupDetractors) * answers ? 1500 : 0
            """, """
            cents(3000 * ((firstMilestone ? 0.30 : 0) + (secondMilestone ? 0.25 : 0) + (thirdMilestone ? 0.20 : 0)
                + (fourthMilestone ? 0.15 : 0) + (fifthMilestone ? 0.10 : 0)))
            """);

    private AviatorFormulas() {}

    static Expression[] compiled() {
        AviatorEvaluatorInstance evaluator = AviatorEvaluator.newInstance(EvalMode.ASM);
        evaluator.setOption(Options.OPTIMIZE_LEVEL, AviatorEvaluator.EVAL);
        evaluator.setOption(Options.ALWAYS_PARSE_FLOATING_POINT_NUMBER_INTO_DECIMAL, true);
        evaluator.setOption(Options.ALWAYS_PARSE_INTEGRAL_NUMBER_INTO_DECIMAL, true);
        evaluator.addFunction(new Cents());
        return LINES.stream().map(evaluator::compile).toArray(Expression[]::new);
    }

    /** Rounds to cents, half up: {@code cents(amount)}. */
    private static final class Cents extends AbstractFunction {
        private static final long serialVersionUID = 1L;

        @Override
        public String getName() {
            return "cents";
        }

        @Override
        public AviatorObject call(Map<String, Object> variables, AviatorObject amount) {
            return new AviatorDecimal(Terms.cents((BigDecimal) FunctionUtils.getNumberValue(amount, variables)));
        }
    }
}
