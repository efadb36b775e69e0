package io.github.eposcases.ticket.internal.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** An object being written: members in order, what is absent is left out, so that null is never written. */
public final class JsonObject {
    private final Map<String, Object> members = new LinkedHashMap<>();

    /**
     * Adds a member.
     *
     * @param name its name
     * @param value a value of {@link JsonTree}, {@link JsonWriter.Content}, an enum, a date, an instant or an id; an
     *     optional, collection or object without anything in it is left out
     * @return this
     */
    public JsonObject put(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> put(name, inner));
        } else if (value instanceof OptionalInt number) {
            number.ifPresent(n -> put(name, n));
        } else if (value instanceof JsonObject object) {
            put(name, object.members);
        } else if (value instanceof Enum<?> constant) {
            members.put(name, constant.name());
        } else if (value instanceof Boolean || value instanceof Number || value instanceof JsonWriter.Content) {
            members.put(name, value);
        } else if (value instanceof Map<?, ?> map) {
            if (!map.isEmpty()) {
                members.put(name, value);
            }
        } else if (value instanceof Collection<?> items) {
            if (!items.isEmpty()) {
                members.put(name, value);
            }
        } else {
            members.put(name, value.toString());
        }
        return this;
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

    /**
     * Returns the members.
     *
     * @return the object as a value of {@link JsonTree}
     */
    public Map<String, Object> members() {
        return members;
    }
}
