package dev.incentive.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import java.io.Serial;

/**
 * Lets a host's own Jackson mapper read and write plans, populations and statement documents, alone or inside the
 * host's own classes.
 *
 * <p>The documents and the checks are those of {@link IncentiveJson}; the mapper's settings decide about layout and
 * about syntax, such as comments. Nothing else of the mapper is changed, nor any global limit of Jackson. What is wrong
 * with a document comes as Jackson's {@link com.fasterxml.jackson.databind.JsonMappingException}, as hosts of a mapper
 * expect, and its cause is the {@link dev.incentive.problem.IncentiveException} with all problems, whose places begin at
 * the document. A tree of Jackson's is read only if its decimals are exact: see {@link
 * com.fasterxml.jackson.databind.DeserializationFeature#USE_BIG_DECIMAL_FOR_FLOATS}. Example:
 *
 * <pre>{@code
 * ObjectMapper mapper =
 *         JsonMapper.builder().addModule(new IncentiveModule()).build();
 * Plan plan = mapper.readValue(text, Plan.class);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class IncentiveModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** A module for documents without parts of your own. */
    public IncentiveModule() {
        this(IncentiveJson.standard());
    }

    /**
     * A module for documents with parts of your own or other limits.
     *
     * @param json says which parts of your own and which limits there are
     */
    public IncentiveModule(IncentiveJson json) {
        super(IncentiveModule.class.getName());
        add(Plan.class, json.plans());
        add(Population.class, json.measurements());
        add(StatementDocument.class, json.statements());
    }

    private <T> void add(Class<T> type, DocumentFormat<T> format) {
        addSerializer(type, new DocumentSerializer<>(format));
        addDeserializer(type, new DocumentDeserializer<>(format));
    }
}
