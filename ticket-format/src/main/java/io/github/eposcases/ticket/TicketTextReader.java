package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.ticket.internal.json.JsonProblem;
import io.github.eposcases.ticket.internal.text.TextForm;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the text form back, field by field (TKT-28). */
final class TicketTextReader implements TicketReader<Map<String, String>> {
    private static final int LONGEST = 1 << 20;
    private static final Map<String, String> PATHS = new HashMap<>();

    static {
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            for (TicketField field : TicketField.values()) {
                int copies = field.isRepeated() ? Contents.MOST_CHILDREN : 1;
                for (int i = 0; i < copies; i++) {
                    PATHS.put(field.label(i, locale), field.path(i));
                }
            }
        }
    }

    @Override
    public int longest() {
        return LONGEST;
    }

    @Override
    public Parsed<Map<String, String>> read(byte[] bytes) {
        if (requireNonNull(bytes, "bytes").length > LONGEST) {
            Problem tooLarge = Problem.error(JsonProblem.TOO_LARGE, "").with("limit", Integer.toString(LONGEST));
            return Parsed.invalid(tooLarge);
        }
        try {
            return read(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Parsed.invalid(Problem.error(JsonProblem.ENCODING, ""));
        }
    }

    private static Parsed<Map<String, String>> read(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        Optional<Integer> badLine = TextForm.read(text, TicketTextReader::isHeading, (label, value) -> {
            String path = PATHS.get(label);
            return path != null && fields.put(path, value) == null;
        });
        return badLine.isPresent() || fields.isEmpty()
                ? Parsed.invalid(unreadable(badLine.orElse(1)))
                : Parsed.of(Collections.unmodifiableMap(fields));
    }

    private static Problem unreadable(int line) {
        return Problem.error(TicketProblem.TEXT_UNREADABLE, "").with("line", Integer.toString(line));
    }

    private static boolean isHeading(String line) {
        return List.of(Locale.ROOT, Locale.ENGLISH).stream()
                .anyMatch(locale -> line.equals(TicketField.word("heading", locale))
                        || line.startsWith(TicketField.word("heading.revision", locale)));
    }
}
