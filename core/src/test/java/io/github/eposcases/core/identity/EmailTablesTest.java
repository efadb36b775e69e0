package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The three tables of addresses (ID-22): what is accepted, and for what reason everything else is refused. */
class EmailTablesTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(\\\\))");

    static List<TextTable.Row> rows(String table) {
        return TextTable.read(EmailTablesTest.class.getResourceAsStream("email-" + table + ".tsv"))
                .rows();
    }

    static String decoded(String cell) {
        return ESCAPE.matcher(cell)
                .replaceAll(m -> m.group(2) != null
                        ? java.util.regex.Matcher.quoteReplacement("\\")
                        : java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static String codes(Parsed<?> parsed) {
        return parsed.problems().stream()
                .map(p -> p.code().id()
                        + (p.position().isPresent() ? "@" + p.position().getAsInt() : ""))
                .collect(Collectors.joining(" "));
    }

    @Test
    void every_mailbox_is_accepted() {
        List<TextTable.Row> rows = rows("valid");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(100);
        SoftAssertions softly = new SoftAssertions();
        for (TextTable.Row row : rows) {
            String text = decoded(row.get("text"));
            Parsed<EmailAddress> parsed = EmailAddress.parse(text);
            softly.assertThat(parsed.isValid())
                    .as("%s %s", row.get("id"), codes(parsed))
                    .isTrue();
            softly.assertThat(EmailAddress.isValid(text)).as(row.get("id")).isTrue();
            softly.assertThat(EmailAddress.parse(text, EmailSyntax.RFC_DOT_ATOM).isValid())
                    .as(row.get("id"))
                    .isTrue();
        }
        softly.assertAll();
    }

    @Test
    void everything_that_no_rule_allows_is_refused_with_its_reasons() {
        assertThat(rows("invalid")).hasSizeGreaterThanOrEqualTo(369);
        assertRefused("invalid");
    }

    @Test
    void every_form_that_only_an_rfc_allows_is_refused_by_its_name() {
        assertThat(rows("rfc")).hasSizeGreaterThanOrEqualTo(230);
        assertRefused("rfc");
    }

    private static void assertRefused(String table) {
        SoftAssertions softly = new SoftAssertions();
        for (TextTable.Row row : rows(table)) {
            String text = decoded(row.get("text"));
            Parsed<EmailAddress> parsed = EmailAddress.parse(text);
            softly.assertThat(codes(parsed))
                    .as("%s %s", row.get("id"), row.get("text"))
                    .isEqualTo(row.get("codes"));
            softly.assertThat(EmailAddress.isValid(text)).as(row.get("id")).isFalse();
            List<Optional<String>> suggestions = new ArrayList<>();
            parsed.problems().stream().filter(Problem::isError).forEach(p -> suggestions.add(p.suggestion()));
            Optional<String> expected =
                    Optional.of(decoded(row.get("suggestion"))).filter(s -> !s.isEmpty());
            softly.assertThat(suggestions)
                    .as("%s %s", row.get("id"), row.get("text"))
                    .isNotEmpty()
                    .containsOnly(expected);
        }
        softly.assertAll();
    }
}
