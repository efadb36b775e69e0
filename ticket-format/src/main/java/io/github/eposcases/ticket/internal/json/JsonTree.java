package io.github.eposcases.ticket.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON document as plain values: {@code Map<String, Object>}, {@code List<Object>}, {@code String}, {@code Long},
 * {@code Boolean}. Everything else is refused here, once, with the path of the place.
 */
public final class JsonTree {
    // Our own counts below give clear answers; the factory's are only out of the way, since a document is small.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonBounds bounds;
    private int tokens;

    private JsonTree(JsonBounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Reads a whole document.
     *
     * @param bytes the document
     * @param bounds how much it may hold
     * @return its one object, or the first thing that is wrong
     */
    public static Parsed<Map<String, Object>> read(byte[] bytes, JsonBounds bounds) {
        try {
            return Parsed.of(new JsonTree(bounds).document(bytes));
        } catch (JsonRefusal e) {
            return Parsed.invalid(e.problem());
        }
    }

    /**
     * Reads the value at which somebody else's parser stands.
     *
     * @param parser a parser at the first token of the value
     * @param bounds how much it may hold
     * @return the one object, or the first thing that is wrong
     * @throws IOException if the source fails
     */
    public static Parsed<Map<String, Object>> read(JsonParser parser, JsonBounds bounds) throws IOException {
        JsonTree tree = new JsonTree(bounds);
        try {
            return Parsed.of(tree.root(parser, parser.currentToken()));
        } catch (JsonRefusal e) {
            return Parsed.invalid(e.problem());
        } catch (JsonProcessingException e) {
            return Parsed.invalid(syntax(e));
        }
    }

    private Map<String, Object> document(byte[] bytes) throws JsonRefusal {
        if (bytes.length > bounds.document()) {
            throw refusal(JsonProblem.TOO_LARGE, bounds.document());
        }
        try {
            CharBuffer text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            if (text.length() > 0 && text.charAt(0) == '\uFEFF') {
                throw new JsonRefusal(Problem.error(JsonProblem.BYTE_ORDER_MARK, ""));
            }
            try (JsonParser parser = FACTORY.createParser(text.array(), text.arrayOffset(), text.length())) {
                Map<String, Object> root = root(parser, next(parser));
                if (parser.nextToken() != null) {
                    throw new JsonRefusal(Problem.error(JsonProblem.TRAILING, ""));
                }
                return root;
            }
        } catch (CharacterCodingException e) {
            throw new JsonRefusal(Problem.error(JsonProblem.ENCODING, ""));
        } catch (JsonProcessingException e) {
            throw new JsonRefusal(syntax(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem syntax(JsonProcessingException e) {
        int offset =
                e.getLocation() == null ? 0 : (int) Math.max(0, e.getLocation().getCharOffset());
        return Problem.error(JsonProblem.SYNTAX, "").at(offset, offset + 1);
    }

    private static JsonRefusal refusal(JsonProblem code, int limit) {
        return new JsonRefusal(Problem.error(code, "").with("limit", Integer.toString(limit)));
    }

    private JsonToken next(JsonParser parser) throws IOException, JsonRefusal {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new JsonRefusal(Problem.error(JsonProblem.SYNTAX, "").at(0, 1));
        }
        if (++tokens > bounds.tokens()) {
            throw refusal(JsonProblem.TOO_MANY_TOKENS, bounds.tokens());
        }
        return token;
    }

    private Map<String, Object> root(JsonParser parser, JsonToken token) throws IOException, JsonRefusal {
        if (token != JsonToken.START_OBJECT) {
            throw new JsonRefusal(Problem.error(JsonProblem.WRONG_TYPE, "").with("wanted", "{…}"));
        }
        return object(parser, 1);
    }

    private Object value(JsonParser parser, JsonToken token, int stringLimit, int depth)
            throws IOException, JsonRefusal {
        if (depth > bounds.depth()) {
            throw refusal(JsonProblem.TOO_DEEP, bounds.depth());
        }
        return switch (token) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> array(parser, depth);
            case VALUE_STRING -> text(parser.getText(), stringLimit);
            case VALUE_NUMBER_INT -> number(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> throw new JsonRefusal(Problem.error(JsonProblem.NULL, ""));
            case VALUE_NUMBER_FLOAT -> throw new JsonRefusal(Problem.error(JsonProblem.FRACTION, ""));
            default ->
                throw new JsonRefusal(Problem.error(JsonProblem.SYNTAX, "").at(0, 1));
        };
    }

    private Map<String, Object> object(JsonParser parser, int depth) throws IOException, JsonRefusal {
        Map<String, Object> members = new LinkedHashMap<>();
        while (next(parser) != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (name.length() > JsonBounds.NAME) {
                throw refusal(JsonProblem.NAME_TOO_LONG, JsonBounds.NAME);
            }
            characters(name);
            try {
                if (members.put(name, value(parser, next(parser), bounds.stringIn(name), depth + 1)) != null) {
                    throw new JsonRefusal(Problem.error(JsonProblem.MEMBER_DUPLICATE, ""));
                }
            } catch (JsonRefusal e) {
                throw e.inside(JsonPaths.shown(name));
            }
        }
        return members;
    }

    private List<Object> array(JsonParser parser, int depth) throws IOException, JsonRefusal {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
            try {
                items.add(value(parser, token, bounds.string(), depth + 1));
            } catch (JsonRefusal e) {
                throw e.inside("[" + items.size() + "]");
            }
        }
        return items;
    }

    private static String text(String text, int limit) throws JsonRefusal {
        if (text.length() > limit) {
            throw refusal(JsonProblem.STRING_TOO_LONG, limit);
        }
        characters(text);
        return text;
    }

    private static void characters(String text) throws JsonRefusal {
        for (int i = 0; i < text.length(); ) {
            int cp = text.codePointAt(i);
            if (cp == 0 || Character.getType(cp) == Character.SURROGATE) {
                throw new JsonRefusal(Problem.error(JsonProblem.CHARACTER, "").at(text, i));
            }
            i += Character.charCount(cp);
        }
    }

    private static Long number(String digits) throws JsonRefusal {
        if (digits.length() > JsonBounds.NUMBER) {
            throw refusal(JsonProblem.NUMBER_TOO_LONG, JsonBounds.NUMBER);
        }
        try {
            long value = Long.parseLong(digits);
            if (value >= -JsonBounds.EXACT && value <= JsonBounds.EXACT) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Falls through: twenty digits may be too many for a long, and are out of range then.
        }
        throw new JsonRefusal(Problem.error(JsonProblem.NUMBER_RANGE, ""));
    }
}
