package io.github.eposcases.ticket.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object being written, member by member and straight to the generator. What is absent is left out, so that null is
 * never written; an object inside begins with its first member, so that an empty one is left out too.
 */
public final class JsonObject {
    // The names of our documents, each encoded once; foreign names never come here, so it cannot grow.
    private static final Map<String, SerializedString> NAMES = new ConcurrentHashMap<>();

    private final JsonGenerator generator;
    private final @Nullable JsonObject outer;
    private final String name;
    private Mask mask;
    private boolean begun;

    private JsonObject(JsonGenerator generator, @Nullable JsonObject outer, String name, Mask mask) {
        this.generator = generator;
        this.outer = outer;
        this.name = name;
        this.mask = mask;
    }

    /** The members of an object. */
    @FunctionalInterface
    public interface Body {
        /**
         * Writes the members.
         *
         * @param out the object they belong to
         * @throws IOException if the target fails
         */
        void writeTo(JsonObject out) throws IOException;
    }

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

    /** What is shown in the place of a value (TKT-73). */
    @FunctionalInterface
    public interface Mask {
        /**
         * Looks at a value before it is written.
         *
         * @param object the name of the member that the object is, empty for a document and in an array
         * @param member the name of the value
         * @param value the value
         * @return it, or a text in its place
         */
        Object shown(String object, String member, Object value);
    }

    /** Writes a whole object as a document or in an array. */
    static void write(Body body, JsonGenerator generator, Mask mask) throws IOException {
        JsonObject out = new JsonObject(generator, null, "", mask);
        out.begin();
        body.writeTo(out);
        generator.writeEndObject();
    }

    /**
     * Adds a member.
     *
     * @param member its name
     * @param value a text, number, flag, enum, date, instant or id, or an optional of one
     * @return this
     * @throws IOException if the target fails
     */
    public JsonObject put(String member, Object value) throws IOException {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? put(member, optional.get()) : this;
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? put(member, number.getAsInt()) : this;
        }
        name(member);
        write(mask.shown(name, member, value));
        return this;
    }

    /**
     * Adds a file.
     *
     * @param member its name
     * @param content the file
     * @throws IOException if the target fails or the file cannot be read
     */
    public void put(String member, Content content) throws IOException {
        name(member);
        try (InputStream in = content.open()) {
            generator.writeBinary(in, -1);
        }
    }

    /**
     * Adds an object.
     *
     * @param member its name
     * @param body its members
     * @return this
     * @throws IOException if the target fails
     */
    public JsonObject put(String member, Body body) throws IOException {
        JsonObject inner = new JsonObject(generator, this, member, mask);
        body.writeTo(inner);
        if (inner.begun) {
            generator.writeEndObject();
        }
        return this;
    }

    /**
     * Adds an object, if there is one.
     *
     * @param member its name
     * @param value what it is made of
     * @param form makes its members
     * @param <T> what it is made of
     * @return this
     * @throws IOException if the target fails
     */
    public <T> JsonObject put(String member, Optional<T> value, Function<? super T, Body> form) throws IOException {
        return value.isPresent() ? put(member, form.apply(value.get())) : this;
    }

    /**
     * Adds an array of objects, unless it is empty.
     *
     * @param member its name
     * @param items what they are made of
     * @param form makes the members of one
     * @param <T> what they are made of
     * @return this
     * @throws IOException if the target fails
     */
    public <T> JsonObject each(String member, Collection<T> items, Function<? super T, Body> form) throws IOException {
        if (!items.isEmpty()) {
            name(member);
            generator.writeStartArray();
            for (T item : items) {
                write(form.apply(item), generator, mask);
            }
            generator.writeEndArray();
        }
        return this;
    }

    /**
     * Adds an array of texts, unless it is empty.
     *
     * @param member its name
     * @param texts the texts
     * @return this
     * @throws IOException if the target fails
     */
    public JsonObject texts(String member, Collection<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            name(member);
            generator.writeStartArray();
            for (String text : texts) {
                generator.writeString(text);
            }
            generator.writeEndArray();
        }
        return this;
    }

    /**
     * Adds an object whose names are the application's own, unless it is empty.
     *
     * @param member its name
     * @param texts name → text
     * @throws IOException if the target fails
     */
    public void texts(String member, Map<String, String> texts) throws IOException {
        if (!texts.isEmpty()) {
            name(member);
            generator.writeStartObject();
            for (Map.Entry<String, String> entry : texts.entrySet()) {
                generator.writeFieldName(entry.getKey());
                write(mask.shown(member, entry.getKey(), entry.getValue()));
            }
            generator.writeEndObject();
        }
    }

    /**
     * Hides values of this object and those inside it.
     *
     * @param newMask what is shown instead
     */
    public void hide(Mask newMask) {
        mask = newMask;
    }

    /**
     * Returns a flag that is only written when it is set.
     *
     * @param flag the flag
     * @return true, or empty
     */
    public static Optional<Boolean> ifTrue(boolean flag) {
        return flag ? Optional.of(true) : Optional.empty();
    }

    private void begin() throws IOException {
        if (outer != null) {
            outer.name(name);
        }
        generator.writeStartObject();
        begun = true;
    }

    private void name(String member) throws IOException {
        if (!begun) {
            begin();
        }
        generator.writeFieldName(NAMES.computeIfAbsent(member, SerializedString::new));
    }

    private void write(Object value) throws IOException {
        if (value instanceof Number number) {
            generator.writeNumber(number.longValue());
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Enum<?> constant) {
            generator.writeString(constant.name());
        } else {
            generator.writeString(value.toString());
        }
    }
}
