package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TKT-49: which fields a form gets, and where the rest goes. */
class FormFieldsTest {
    private static final String PROFILE = """
            {"fields":{"SUBJECT":"theme","PROBLEM":"text","PERSON":"fio","ROLE":"role","TERRITORY":"area",
              "ORGANIZATION":"school","ACTION":"action","ATTACHMENTS":"files","BIRTH_DATE":"born"},
             "fixed":{"source":"web"},"problemCarriesRest":%s}
            """;

    private static List<String> fields(boolean carriesRest) throws IOException {
        FormProfile profile =
                FormProfile.read(PROFILE.formatted(carriesRest).getBytes(UTF_8)).orThrow();
        JsonNode list = new ObjectMapper()
                .readTree(TicketWriters.formFields(profile).toBytes(TicketTest.ticket(ErrorCategory.USER_NOT_FOUND)));
        List<String> fields = new ArrayList<>();
        list.get("fields")
                .forEach(field -> fields.add(field.get("name").asText() + "="
                        + field.get("value").asText().replaceAll("\n[^:]*(:).*|\n", "$1")));
        return fields;
    }

    @Test
    void a_form_gets_each_field_that_has_a_place_once_and_in_order() throws IOException {
        List<String> fields = fields(false);
        assertThat(fields)
                .extracting(field -> field.substring(0, field.indexOf('=')))
                .containsExactly("theme", "text", "fio", "role", "area", "school", "action", "born", "source");
        assertThat(fields).contains("born=14.03.1986", "source=web");
        assertThat(fields.get(1)).doesNotContain(":");
        assertThat(fields(true)).hasSameSizeAs(fields);
        assertThat(fields(true).get(1)).contains(":");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "fixed":{           | "fixed":{"a\\nb":"c",     | ERROR text.control-character fixed at 1
            "fixed":{           | "roles":{"MOTHER":"1"},"fixed":{ | ERROR json.member-unknown roles.MOTHER
            "SUBJECT":"theme"   | "SUBJECT":""               | ERROR text.blank fields.SUBJECT
            "SUBJECT":"theme",  | ''                         | ERROR ticket.form-field-unmapped fields.SUBJECT
            """)
    void a_profile_that_no_form_can_have_is_refused(String from, String to, String expected) {
        String json = PROFILE.formatted(true);
        assertThat(json).contains(from);
        assertThat(FormProfile.read(json.replace(from, to).getBytes(UTF_8)).problems())
                .extracting(Problem::toString)
                .containsExactly(expected);
    }
}
