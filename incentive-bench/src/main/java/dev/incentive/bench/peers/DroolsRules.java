package dev.incentive.bench.peers;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSessionsPool;

/** The rules of the mixed plan, compiled to Drools' executable model. */
final class DroolsRules {
    private static final String RULES = "dev/incentive/bench/peers/mixed-plan.drl";

    private DroolsRules() {}

    static KieSessionsPool sessions(int threads) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource(RULES));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newKieSessionsPool(threads);
    }
}
