package dev.incentive.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.incentive.problem.IncentiveException;
import java.io.IOException;

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
}
