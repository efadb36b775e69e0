package io.github.eposcases.ticket.internal.json;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** An object being written: members in order, what is absent is left out, so that null is never written. */
public final class JsonObject {
    private final Members members = new Members();

    /**
     * Adds a member.
     *
     * @param name its name
     * @param value a value of {@link JsonTree}, {@link JsonWriter.Content}, an enum, a date, an instant or an id; an
     *     optional, collection or object without anything in it is left out
     * @return this
     */
    public JsonObject put(String name, Object value) {
        if (value instanceof String text) {
            members.add(name, text);
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                put(name, optional.get());
            }
        } else if (value instanceof OptionalInt number) {
            if (number.isPresent()) {
                members.add(name, number.getAsInt());
            }
        } else if (value instanceof JsonObject object) {
            put(name, object.members);
        } else if (value instanceof Enum<?> constant) {
            members.add(name, constant.name());
        } else if (value instanceof Boolean || value instanceof Number || value instanceof JsonWriter.Content) {
            members.add(name, value);
        } else if (value instanceof Map<?, ?> map) {
            if (!map.isEmpty()) {
                members.add(name, value);
            }
        } else if (value instanceof Collection<?> items) {
            if (!items.isEmpty()) {
                members.add(name, value);
            }
        } else {
            members.add(name, value.toString());
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

    /**
     * Names and values side by side: an object is written once, from its first member to its last, so it needs no table
     * (PERF-1).
     */
    static final class Members extends AbstractMap<String, Object> {
        private final List<Object> pairs = new ArrayList<>(24);

        private void add(String name, Object value) {
            pairs.add(name);
            pairs.add(value);
        }

        @Override
        public int size() {
            return pairs.size() / 2;
        }

        String name(int member) {
            return (String) pairs.get(2 * member);
        }

        Object value(int member) {
            return pairs.get(2 * member + 1);
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            Map<String, Object> table = new LinkedHashMap<>();
            for (int i = 0; i < size(); i++) {
                table.put(name(i), value(i));
            }
            return table.entrySet();
        }
    }
}
