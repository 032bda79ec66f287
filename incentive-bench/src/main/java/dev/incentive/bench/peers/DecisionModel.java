package dev.incentive.bench.peers;

import java.math.BigDecimal;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The DMN model of the mixed plan, ready to be asked.
 *
 * @param runtime the engine, its listeners none
 * @param model the compiled model
 */
record DecisionModel(DMNRuntime runtime, DMNModel model) {
    private static final String FILE = "dev/incentive/bench/peers/mixed-plan.dmn";

    static DecisionModel load() {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newClassPathResource(FILE)))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        return new DecisionModel(runtime, model);
    }

    BigDecimal payout(Participant participant) {
        DMNContext context = runtime.newContext();
        // Not the bean itself: FEEL compares with Boolean.TRUE by identity, and the first booleans that reflection on
        // JDK 17 reads from a bean are other objects, so that "if achieved then" silently pays nothing.
        Variables.put(participant, context::set);
        DMNResult result = runtime.evaluateByName(model, context, "payout");
        DMNDecisionResult payout = result.getDecisionResultByName("payout");
        if (payout.getEvaluationStatus() != DMNDecisionResult.DecisionEvaluationStatus.SUCCEEDED) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return (BigDecimal) payout.getResult();
    }
}
