package dev.incentive.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.incentive.problem.IncentiveException;
import java.io.IOException;

/** Writes one kind of document for a host's mapper, which expects exceptions of Jackson's. */
final class DocumentSerializer<T> extends JsonSerializer<T> {

    private final DocumentFormat<T> format;

    DocumentSerializer(DocumentFormat<T> format) {
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            format.write(value, generator);
        } catch (IncentiveException refused) {
            throw JsonMappingException.from(generator, refused.getMessage(), refused);
        }
    }
}
