package io.github.eposcases.ticket.internal.json;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One object of a document, taken apart member by member. Whatever is wrong goes to one shared list with its path;
 * the answer is then empty and the next member is looked at.
 */
public final class JsonMembers {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    private final Map<String, Object> members;
    private final String path;
    private final List<Problem> problems;
    private final Set<String> asked = new HashSet<>();

    /**
     * Opens an object.
     *
     * @param members the object
     * @param path where it stands; empty for the whole document
     * @param problems where to report
     */
    public JsonMembers(Map<String, Object> members, String path, List<Problem> problems) {
        this.members = members;
        this.path = path;
        this.problems = problems;
    }

    /**
     * Returns where the problems go.
     *
     * @return the shared list
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the path of a member.
     *
     * @param name the member
     * @return the path as it stands in problems
     */
    public String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /**
     * Returns the path of this object.
     *
     * @return the path; empty for the whole document
     */
    public String path() {
        return path;
    }

    /**
     * Returns whether a member is there.
     *
     * @param name the member
     * @return true if it is
     */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /**
     * Reports a problem of a member.
     *
     * @param code what is wrong
     * @param name the member
     */
    public void report(ProblemCode code, String name) {
        problems.add(Problem.error(code, pathOf(name)));
    }

    /**
     * Reports a member that must be there and is not.
     *
     * @param names the members
     */
    public void require(String... names) {
        for (String name : names) {
            if (!members.containsKey(name)) {
                report(JsonProblem.MEMBER_MISSING, name);
            }
        }
    }

    /**
     * Takes a text.
     *
     * @param name the member
     * @return the text, or empty if there is none
     */
    public Optional<String> text(String name) {
        return Optional.ofNullable(take(name, String.class, "\"…\""));
    }

    /**
     * Takes a flag.
     *
     * @param name the member
     * @return the flag, or empty if there is none
     */
    public Optional<Boolean> flag(String name) {
        return Optional.ofNullable(take(name, Boolean.class, "true, false"));
    }

    /**
     * Takes a whole number.
     *
     * @param name the member
     * @return the number, or empty if there is none
     */
    public Optional<Long> number(String name) {
        return Optional.ofNullable(take(name, Long.class, "0, 1, 2…"));
    }

    /**
     * Takes a whole number of a range.
     *
     * @param name the member
     * @param min the least allowed
     * @param max the greatest allowed
     * @return the number, or empty if there is none in the range
     */
    public OptionalInt integer(String name, int min, int max) {
        Optional<Long> number = number(name);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        long value = number.get();
        if (value < min || value > max) {
            report(JsonProblem.NUMBER_RANGE, name);
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) value);
    }

    /**
     * Takes a constant by its name.
     *
     * @param name the member
     * @param type the enum
     * @param <E> the enum
     * @return the constant, or empty if there is none
     */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        Optional<String> text = text(name);
        Optional<E> found = text.flatMap(word -> Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(word))
                .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            String allowed =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            problems.add(Problem.error(JsonProblem.VALUE_UNKNOWN, pathOf(name)).with("allowed", allowed));
        }
        return found;
    }

    /**
     * Takes a date such as {@code 2011-03-14}.
     *
     * @param name the member
     * @return the date, or empty if there is none
     */
    public Optional<LocalDate> date(String name) {
        return value(name, "2011-03-14", text -> DATE.matcher(text).matches() ? LocalDate.parse(text) : null);
    }

    /**
     * Takes an instant such as {@code 2024-12-19T09:05:00Z}.
     *
     * @param name the member
     * @param anyOffset whether {@code 2024-12-19T14:05:00+05:00} is right too
     * @return the instant, or empty if there is none
     */
    public Optional<Instant> instant(String name, boolean anyOffset) {
        return value(name, "2024-12-19T09:05:00Z", text -> {
            if (!INSTANT.matcher(text).matches()) {
                return null;
            }
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return anyOffset || instant.toString().equals(text) ? instant : null;
        });
    }

    /**
     * Takes a text that stands for something else.
     *
     * @param name the member
     * @param example what it looks like
     * @param reading the reading; null, an {@code IllegalArgumentException} or a {@code DateTimeException} refuse
     * @param <T> what it stands for
     * @return the thing, or empty if there is none
     */
    public <T> Optional<T> value(String name, String example, Function<String, @Nullable T> reading) {
        return text(name).flatMap(text -> {
            T value;
            try {
                value = reading.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                value = null;
            }
            if (value == null) {
                problems.add(
                        Problem.error(JsonProblem.VALUE_MALFORMED, pathOf(name)).with("example", example));
            }
            return Optional.ofNullable(value);
        });
    }

    /**
     * Takes an object.
     *
     * @param name the member
     * @return the object, or empty if there is none
     */
    public Optional<JsonMembers> object(String name) {
        Map<?, ?> inner = take(name, Map.class, "{…}");
        return inner == null ? Optional.empty() : Optional.of(new JsonMembers(cast(inner), pathOf(name), problems));
    }

    /**
     * Takes an array of objects.
     *
     * @param name the member
     * @param limit the greatest number of entries
     * @return the objects in order; none if there is no such member
     */
    public List<JsonMembers> objects(String name, int limit) {
        List<JsonMembers> found = new ArrayList<>();
        List<?> items = items(name, limit);
        for (int i = 0; i < items.size(); i++) {
            String at = pathOf(name) + "[" + i + "]";
            if (items.get(i) instanceof Map<?, ?> inner) {
                found.add(new JsonMembers(cast(inner), at, problems));
            } else {
                problems.add(Problem.error(JsonProblem.WRONG_TYPE, at).with("wanted", "{…}"));
            }
        }
        return found;
    }

    /**
     * Takes an array of texts.
     *
     * @param name the member
     * @param limit the greatest number of entries
     * @return the texts in order; none if there is no such member
     */
    public List<String> texts(String name, int limit) {
        List<String> found = new ArrayList<>();
        List<?> items = items(name, limit);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof String text) {
                found.add(text);
            } else {
                problems.add(Problem.error(JsonProblem.WRONG_TYPE, pathOf(name) + "[" + i + "]")
                        .with("wanted", "\"…\""));
            }
        }
        return found;
    }

    /**
     * Returns the names of the members.
     *
     * @return the names in the order of the document
     */
    public Set<String> names() {
        return members.keySet();
    }

    /**
     * Ends the object.
     *
     * @param ignoreUnknown whether members that nobody took are passed over
     */
    public void end(boolean ignoreUnknown) {
        if (!ignoreUnknown) {
            members.keySet().stream()
                    .filter(name -> !asked.contains(name))
                    .forEach(name -> report(JsonProblem.MEMBER_UNKNOWN, JsonPaths.shown(name)));
        }
    }

    private List<?> items(String name, int limit) {
        List<?> items = take(name, List.class, "[…]");
        if (items == null) {
            return List.of();
        }
        if (items.size() > limit) {
            problems.add(
                    Problem.error(JsonProblem.TOO_MANY_ENTRIES, pathOf(name)).with("limit", Integer.toString(limit)));
            return List.of();
        }
        return items;
    }

    private <T> @Nullable T take(String name, Class<T> type, String wanted) {
        asked.add(name);
        Object value = members.get(name);
        if (value != null && !type.isInstance(value)) {
            problems.add(Problem.error(JsonProblem.WRONG_TYPE, pathOf(name)).with("wanted", wanted));
            return null;
        }
        return type.cast(value);
    }

    @SuppressWarnings("unchecked") // JsonTree makes no other maps
    private static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
