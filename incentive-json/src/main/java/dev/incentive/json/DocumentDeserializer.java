package dev.incentive.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.incentive.problem.IncentiveException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one kind of document for a host's mapper, which expects exceptions of Jackson's. */
final class DocumentDeserializer<T> extends JsonDeserializer<T> {

    private final DocumentFormat<T> format;

    DocumentDeserializer(DocumentFormat<T> format) {
        this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return format.read(parser);
        } catch (IncentiveException refused) {
            throw JsonMappingException.from(parser, refused.getMessage(), refused);
        }
    }

    /** A property of a host's own class may be null; where a document is asked for, nothing is none. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
        if (context.getParser() != null
                && context.getParser().getParsingContext().inRoot()) {
            IncentiveException refused = format.nothing();
            throw JsonMappingException.from(context.getParser(), refused.getMessage(), refused);
        }
        return null;
    }
}
