package dev.incentive.testkit.codec;

import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.draw.Populations;
import dev.incentive.value.Parameters;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A plan as a document, with what is said of the parts of your own in it.
 *
 * <p>Parameters that are decimals are drawn near those given: with zeros at the end, and with all 38 digits.
 *
 * <pre>{@code
 * CodecSubject subject = CodecSubject.of(
 *         IncentiveJson.with(PayoutRuleFactory.of("acme.accelerator", Accelerator::of)),
 *         parameters -> planWith(Accelerator.of(parameters)),
 *         Parameters.none().with("rate", "0.05").with("extra", "10"));
 * LawReport report = Search.usual().run(CodecLaws.PARAMETERS_SURVIVE, subject);
 * boolean broken = report.isFailure(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CodecSubject {

    private final PlanDocuments documents;
    private final Function<Parameters, Plan> plans;
    private final Parameters parameters;
    private final Set<String> optional = new TreeSet<>();
    private Function<Plan, Draw<Population>> populations = Populations::of;

    private CodecSubject(PlanDocuments documents, Function<Parameters, Plan> plans, Parameters parameters) {
        this.documents = Objects.requireNonNull(documents, "documents");
        this.plans = Objects.requireNonNull(plans, "plans");
        this.parameters = Objects.requireNonNull(parameters, "parameters");
    }

    /**
     * A plan without parameters of your own parts.
     *
     * @param json writes and reads it
     * @param plan the plan
     * @return the subject
     */
    public static CodecSubject of(IncentiveJson json, Plan plan) {
        return of(PlanDocuments.of(json), none -> plan, Parameters.none());
    }

    /**
     * Plans with a part of your own that has parameters; a second part with some of the same names is not tested by
     * itself.
     *
     * @param json writes and reads them, with the part's factory
     * @param plans makes a plan whose part is made with the parameters, as Java code would make it
     * @param parameters all parameters, with values that are allowed
     * @return the subject
     */
    public static CodecSubject of(IncentiveJson json, Function<Parameters, Plan> plans, Parameters parameters) {
        return of(PlanDocuments.of(json), plans, parameters);
    }

    /**
     * Plans that somebody else writes and reads.
     *
     * @param documents writes and reads them
     * @param plans makes a plan whose part is made with the parameters
     * @param parameters all parameters, with values that are allowed
     * @return the subject
     */
    public static CodecSubject of(PlanDocuments documents, Function<Parameters, Plan> plans, Parameters parameters) {
        return new CodecSubject(documents, plans, parameters);
    }

    /**
     * Says which parameters may be left out.
     *
     * @param names their names
     * @return this subject
     */
    public CodecSubject optional(String... names) {
        optional.addAll(Set.of(names));
        return this;
    }

    /**
     * Says which populations are drawn.
     *
     * @param draw draws populations that fit the plans, instead of those that the kit draws from the plan itself
     * @return this subject
     */
    public CodecSubject populations(Draw<Population> draw) {
        Objects.requireNonNull(draw, "draw");
        this.populations = plan -> draw;
        return this;
    }

    PlanDocuments documents() {
        return documents;
    }

    Parameters parameters() {
        return parameters;
    }

    boolean isOptional(String name) {
        return optional.contains(name);
    }

    boolean hasParameters() {
        return !parameters.values().isEmpty();
    }

    boolean hasRequired() {
        return parameters.values().keySet().stream().anyMatch(name -> !isOptional(name));
    }

    Plan plan(Parameters given) {
        return plans.apply(given);
    }

    Draw<Population> populations(Plan plan) {
        return populations.apply(plan);
    }
}
