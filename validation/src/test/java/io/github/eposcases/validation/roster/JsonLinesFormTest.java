package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eposcases.core.identity.IdentityRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that any JSON parser reads and any terminal may show (AUD-91, AUD-92). */
class JsonLinesFormTest {
    private static RowRef row(long row, String id, String organization) {
        return new RowRef(row, row + 1, id, organization, Optional.empty(), Optional.empty());
    }

    private static String line(Finding finding) throws IOException {
        StringWriter out = new StringWriter();
        new JsonLinesForm(Locale.ENGLISH).finding(finding, out);
        return out.toString();
    }

    private static String organization(String name) throws IOException {
        return line(new Finding.UnreadableRow(row(1, "", name), "row.too-long"));
    }

    @Test
    void aud_91_lists_numbers_texts_and_null_stand_as_such() throws IOException {
        Finding group = new Finding.OversizeGroup(KeyFamily.JOINED, 1204, List.of(row(4, "", ""), row(9, "9", "x")));
        assertThat(line(group))
                .isEqualTo(
                        "{\"kind\":\"OversizeGroup\",\"certainty\":\"REVIEW\",\"predictedError\":\"MULTIPLE_USERS_FOUND\","
                                + "\"recordIds\":[\"\",\"9\"],\"rows\":[4,9],\"field\":null,\"reason\":\"JOINED\","
                                + "\"repair\":\"1204 records under one key: probably tests or placeholders. Check with a filter.\","
                                + "\"organization\":null,\"reasons\":[\"JOINED\"],\"lines\":[5,10],\"size\":1204}\n");
    }

    @Test
    void aud_91_keys_and_names_of_some_rows_keep_the_place_of_the_others() throws IOException {
        IdentityRecord person = new IdentityRecord("Роз", "Яна", "", "05.06.1990", "");
        RowRef named = new RowRef(2, 3, "b", "", Optional.of("0a1b"), Optional.of(person));
        JsonNode read = new ObjectMapper()
                .readTree(line(new Finding.NearPerson(List.of(row(1, "a", ""), named), Optional.empty(), "TYPO")));
        assertThat(read.get("personKeys").toString()).isEqualTo("[\"\",\"0a1b\"]");
        assertThat(read.get("persons").toString()).isEqualTo("[\"\",\"Роз Яна  05.06.1990 \"]");
        assertThat(read.has("size")).isFalse();
    }

    @Test
    void aud_92_quotes_and_backslashes_are_escaped() throws IOException {
        assertThat(organization("a\"b\\c/d")).contains("\"organization\":\"a\\\"b\\\\c/d\",");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 0x1F, 0x7F, 0x80, 0x9F, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066,
                0x2069, 0xFEFF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF
            })
    void aud_92_what_is_not_seen_is_escaped_and_read_back(int c) throws IOException {
        String text = "а" + (char) c + "б";
        assertThat(organization(text)).contains("\"а\\u%04xб\"".formatted(c));
        assertThat(new ObjectMapper()
                        .readTree(organization(text))
                        .get("organization")
                        .textValue())
                .isEqualTo(text);
    }

    @Test
    void aud_92_an_unseen_character_of_two_units_is_escaped_as_two() throws IOException {
        assertThat(organization("\uDB40\uDC41")).contains("\"organization\":\"\\udb40\\udc41\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ~", "\u00A0", "ёЁ", "\u2027\u202F", "\u2065", "\uD83D\uDE00", "\uFFFD\uD7FF\uE000"})
    void aud_92_everything_else_stands_as_it_is(String text) throws IOException {
        assertThat(organization(text)).contains("\"organization\":\"" + text + "\"");
    }
}
