package consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.UserIdentity;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.StatedTerritory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.Ticket;
import io.github.eposcases.ticket.TicketWriters;
import jakarta.mail.internet.MimeMessage;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class PortalTest {
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Portal portal;

    @Autowired
    Validator validator;

    @Autowired
    ObjectMapper mapper;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_form_is_validated_in_the_language_of_the_request() {
        assertThat(message(Locale.ENGLISH)).isEqualTo("there is no such date; compare day and month with the document.");
        assertThat(message(Locale.forLanguageTag("ru")))
                .isEqualTo("такой даты нет; сверьте день и месяц с документом.");
        assertThat(validator.validate(new EnrolmentForm("Зуева Анна Ильинична", "03.04.1985", "zueva.anna@yandex.ru")))
                .isEmpty();
    }

    private String message(Locale locale) {
        LocaleContextHolder.setLocale(locale);
        return validator.validate(new EnrolmentForm("Зуева Анна Ильинична", "31.04.1985", "zueva.anna@yandex.ru")).stream()
                .map(ConstraintViolation::getMessage)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_mapper_of_the_application_writes_and_reads_tickets() throws Exception {
        String json = mapper.writeValueAsString(ticket());
        assertThat(json).isEqualTo(new String(TicketWriters.json().toBytes(ticket()), UTF_8));
        assertThat(mapper.readValue(json, Ticket.class)).isEqualTo(ticket());
    }

    @Test
    void the_ticket_goes_out_through_the_mail_sender() throws Exception {
        portal.send(ticket());
        MimeMessage received = MAIL.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Пользователь не найден");
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("support-epos@permkrai.ru");
        assertThat(received.getMessageID()).startsWith("<");
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
