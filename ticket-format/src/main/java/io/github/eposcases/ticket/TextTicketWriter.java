package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.Texts;
import io.github.eposcases.ticket.internal.html.HtmlPage;
import io.github.eposcases.ticket.internal.text.TextForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text form and the page: the same labelled values, once as lines and once as a list of HTML. */
final class TextTicketWriter implements TicketWriter {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final Locale locale;
    private final boolean html;

    private TextTicketWriter(Locale locale, boolean html) {
        this.locale = requireNonNull(locale, "locale");
        this.html = html;
    }

    static TextTicketWriter text(Locale locale) {
        return new TextTicketWriter(locale, false);
    }

    static TextTicketWriter html() {
        return new TextTicketWriter(RUSSIAN, true);
    }

    @Override
    public String mediaType() {
        return html ? "text/html; charset=UTF-8" : "text/plain; charset=UTF-8";
    }

    @Override
    public void write(Ticket ticket, OutputStream out) throws IOException {
        requireNonNull(ticket, "ticket");
        requireNonNull(out, "out");
        Contents contents = ticket.contents();
        String heading = heading(contents, locale);
        out.write((html ? page(heading, contents) : text(heading, contents, List.of(), locale)).getBytes(UTF_8));
    }

    static String dictation(Composed composed) {
        List<TextForm.Line> missing = new ArrayList<>();
        String words = composed.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.message(RUSSIAN))
                .collect(Collectors.joining("\n"));
        if (!words.isEmpty()) {
            missing.add(new TextForm.Line(TicketField.word("missing", RUSSIAN), true, words));
        }
        return text(TicketField.word("heading.draft", RUSSIAN), composed.contents(), missing, RUSSIAN);
    }

    private static String heading(Contents contents, Locale locale) {
        if (contents.revision().isEmpty()) {
            return TicketField.word("heading", locale);
        }
        Optional<String> number =
                contents.revision().flatMap(r -> r.thread().tag()).map(TagGrammar.Tag::number);
        return number.map(n -> Texts.fill(TicketField.word("heading.revision-number", locale), Map.of("number", n)))
                .orElseGet(() -> TicketField.word("heading.revision", locale));
    }

    private static String text(String heading, Contents contents, List<TextForm.Line> first, Locale locale) {
        List<TextForm.Line> letter = new ArrayList<>();
        List<TextForm.Line> rest = new ArrayList<>();
        for (TicketField.Value value : TicketField.valuesOf(contents, locale)) {
            (value.field().compareTo(TicketField.LAST_OF_LETTER) <= 0 ? letter : rest).add(line(value, locale));
        }
        return TextForm.write(heading, List.of(first, letter, rest));
    }

    static TextForm.Line line(TicketField.Value value, Locale locale) {
        TicketField field = value.field();
        return new TextForm.Line(field.label(value.index(), locale), field.isBlock(), value.text());
    }

    private static String page(String heading, Contents contents) {
        Map<String, String> values = new LinkedHashMap<>();
        TicketField.valuesOf(contents, RUSSIAN)
                .forEach(value -> values.put(value.field().label(value.index(), RUSSIAN), value.text()));
        return HtmlPage.of("ru", heading, values);
    }
}
