package consumer;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.UserIdentity;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.StatedTerritory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.Ticket;
import io.github.eposcases.ticket.TicketWriters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PortalTest {
    @Test
    void a_form_is_validated_in_the_language_of_the_request() {
        assertThat(enrol("en", "31.04.1985").asString())
                .contains("there is no such date; compare day and month with the document.");
        assertThat(enrol("ru", "31.04.1985").asString())
                .contains("такой даты нет; сверьте день и месяц с документом.");
        assertThat(enrol("ru", "03.04.1985").asString()).isEqualTo("accepted");
    }

    private static Response enrol(String language, String birthDate) {
        return given().contentType("application/json; charset=UTF-8")
                .header("Accept-Language", language)
                .body(Map.of("name", "Зуева Анна Ильинична", "birthDate", birthDate, "email", "zueva.anna@yandex.ru"))
                .post("/enrolments");
    }

    @Test
    void the_mapper_of_the_application_reads_and_writes_tickets() {
        String json = new String(TicketWriters.json().toBytes(ticket()), UTF_8);
        Response answer = given().contentType("application/json; charset=UTF-8").body(json).post("/tickets");
        assertThat(answer.asString()).isEqualTo(json);
        assertThat(given().contentType("application/json")
                        .body(json.replaceFirst("\"category\":\"[A-Z_]+\"", "\"category\":\"NO_SUCH\""))
                        .post("/tickets")
                        .statusCode())
                .isEqualTo(400);
    }

    static Ticket ticket() {
        byte[] png = Base64.getDecoder()
                .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        SupportCase about = SupportCase.builder(ErrorCategory.USER_NOT_FOUND)
                .identity(UserIdentity.parse("Зуева Анна Ильинична", "03.04.1985", "zueva.anna@yandex.ru")
                        .orThrow())
                .role(UserRole.PARENT)
                .organization(Organization.of("МАОУ «СОШ № 12» г. Перми", StatedTerritory.of("Пермь")))
                .problem("При входе через Госуслуги появляется ошибка, дневник не открывается.")
                .failingAction("Вход через Госуслуги")
                .filedBy(UserRole.ORGANIZATION_ADMIN)
                .evidence(Attachment.of("screen.png", "image/png", png))
                .build()
                .orThrow();
        UUID caseId = UUID.fromString("3f2b8c1e-9d4a-4e6b-8a51-0c7d9e2f4b63");
        return Ticket.draft(about, caseId, Instant.parse("2024-12-23T09:30:00Z")).build().orThrow();
    }
}
