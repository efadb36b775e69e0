package io.github.eposcases.ticket.internal.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;

/** Writes documents. The factory is our own, so no setting of an application changes a byte. */
public final class JsonWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final DefaultIndenter TWO_BLANKS = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(TWO_BLANKS)
            .withObjectIndenter(TWO_BLANKS);

    private JsonWriter() {}

    /**
     * Writes a document.
     *
     * @param root the one object
     * @param out where to; left open
     * @param pretty two blanks a level and LF, else compact
     * @throws IOException if the stream fails
     */
    public static void write(JsonObject.Body root, OutputStream out, boolean pretty) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            if (pretty) {
                generator.setPrettyPrinter(PRETTY.createInstance());
            }
            write(root, generator);
        }
    }

    /**
     * Writes an object to somebody's generator.
     *
     * @param root the object
     * @param generator where to
     * @throws IOException if the target fails
     */
    public static void write(JsonObject.Body root, JsonGenerator generator) throws IOException {
        JsonObject.write(root, generator, (object, member, value) -> value);
    }
}
