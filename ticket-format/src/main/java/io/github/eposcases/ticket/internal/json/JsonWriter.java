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
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** Writes the values of {@link JsonTree}. The factory is our own, so no setting of an application changes a byte. */
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

    /** A file to be written as base64, read in blocks while writing. */
    @FunctionalInterface
    public interface Content {
        /**
         * Opens the file.
         *
         * @return its bytes
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * Writes a document.
     *
     * @param root the one object
     * @param out where to; left open
     * @param pretty two blanks a level and LF, else compact
     * @throws IOException if the stream fails
     */
    public static void write(Map<String, ?> root, OutputStream out, boolean pretty) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            if (pretty) {
                generator.setPrettyPrinter(PRETTY.createInstance());
            }
            write(root, generator);
        }
    }

    /**
     * Writes a value to somebody's generator.
     *
     * @param value a value of {@link JsonTree}, or {@link Content}
     * @param generator where to
     * @throws IOException if the target fails
     */
    public static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof JsonObject.Members members) {
            generator.writeStartObject();
            for (int i = 0; i < members.size(); i++) {
                generator.writeFieldName(members.name(i));
                write(members.value(i), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof Map<?, ?> members) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                generator.writeFieldName((String) member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            generator.writeStartArray();
            for (Object item : items) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Number number) {
            generator.writeNumber(number.longValue());
        } else {
            try (InputStream in = ((Content) value).open()) {
                generator.writeBinary(in, -1);
            }
        }
    }
}
