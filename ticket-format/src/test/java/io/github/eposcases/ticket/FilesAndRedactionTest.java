package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.ticket.samples.Cases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are missing or changed, what is written in one move, and what is hidden (TKT-19, TKT-42, TKT-73). */
class FilesAndRedactionTest {
    private static Ticket ticket(String problem) {
        return Ticket.draft(Cases.of(ErrorCategory.USER_NOT_FOUND), Cases.ID, Cases.AT)
                .withProblem(problem)
                .build()
                .orThrow();
    }

    private static String text(TicketWriter writer, Ticket ticket) {
        return new String(writer.toBytes(ticket), UTF_8);
    }

    @Test
    void a_detached_or_changed_file_is_told_by_its_number() throws IOException { // TKT-19, TKT-42
        Ticket ticket = ticket("Не открывается дневник");
        Ticket detached = TicketReader.json(JsonLimits.standard())
                .read(TicketWriters.json().toBytes(ticket))
                .orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TicketWriter form = TicketWriters.form(FormProfile.ownNames());
        assertThatThrownBy(() -> form.write(detached, out))
                .isInstanceOf(IOException.class)
                .hasMessage("attachment 0 is detached: attach its content first");
        assertThat(out.size()).isZero();
        assertThatThrownBy(() -> detached.attachments().get(0).open()).isInstanceOf(IOException.class);
        assertThat(detached.attachments().get(0)).hasToString("image/png, 70 B, detached");
        assertThat(ticket.attachments().get(0)).hasToString("image/png, 70 B");
        assertThat(detached.attachFrom(AttachmentSource.none()).problems())
                .extracting(Object::toString)
                .containsExactly("ERROR ticket.attachment-not-found attachments[0]");
        byte[] other = Cases.png();
        other[60]++;
        assertThat(detached.attachFrom(name -> Optional.of(Attachment.of(name, "image/png", other)))
                        .problems())
                .extracting(Object::toString)
                .containsExactly("ERROR ticket.attachment-changed attachments[0]");
        assertThat(detached.attachFrom(name -> Optional.of(Attachment.of(name, "image/png", new byte[90])))
                        .isValid())
                .isFalse();
        Ticket again =
                detached.attachFrom(name -> Optional.of(Cases.screenshot())).orThrow();
        assertThat(form.toBytes(again)).isEqualTo(form.toBytes(ticket));
        assertThat(again.attachFrom(AttachmentSource.none()).orThrow()).isEqualTo(ticket);
    }

    @ParameterizedTest
    @ValueSource(ints = {69, 70, 71})
    void a_file_that_changes_between_draft_and_writing_is_an_error(int length) {
        byte[] now = java.util.Arrays.copyOf(Cases.png(), length);
        if (length == 70) {
            now[60]++;
        }
        TicketAttachment right = ticket("Не открывается дневник").attachments().get(0);
        TicketAttachment changed = TicketAttachment.of(
                right.name(),
                right.mediaType(),
                right.size(),
                right.sha256(),
                () -> new java.io.ByteArrayInputStream(now));
        assertThatThrownBy(() -> changed.copyTo(new ByteArrayOutputStream(), 3))
                .isInstanceOf(IOException.class)
                .hasMessage("attachment 3 is not what it was: size or check sum differ");
    }

    @Test
    void a_file_is_written_in_one_move(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("ticket.txt");
        Ticket ticket = ticket("Не открывается дневник");
        TicketWriters.text().writeTo(ticket, file);
        TicketWriters.text().writeTo(ticket, file);
        assertThat(file).hasBinaryContent(TicketWriters.text().toBytes(ticket));
        TicketWriter broken = TicketWriters.form(FormProfile.ownNames());
        Ticket detached = TicketReader.json(JsonLimits.standard())
                .read(TicketWriters.json().toBytes(ticket))
                .orThrow();
        assertThatThrownBy(() -> broken.writeTo(detached, file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> broken.toBytes(detached)).isInstanceOf(java.io.UncheckedIOException.class);
        assertThat(file).hasBinaryContent(TicketWriters.text().toBytes(ticket));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_redacted_ticket_keeps_its_form_and_loses_its_people() { // TKT-73
        List<String> secrets = List.of(
                "Сергеев",
                "Анна",
                "Ильин",
                "Пётр",
                "1986",
                "2011",
                "14.03",
                "anna.sergeeva",
                "school12",
                "Войти через",
                "снимок",
                "Секрет",
                "Изменили",
                "Орлова",
                "342",
                "iVBOR",
                "каб. 7");
        Ticket ticket = Threads.full();
        for (TicketWriter writer : List.of(
                TicketWriters.text(),
                TicketWriters.text(Locale.ENGLISH),
                TicketWriters.json(),
                TicketWriters.json(TicketWriters.inlineUpTo(1_000)),
                TicketWriters.html(),
                TicketWriters.csv(CsvProfile.RFC4180.withIdentityDetails()),
                TicketWriters.form(FormProfile.ownNames()),
                TicketWriters.formFields(FormProfile.ownNames()),
                TicketWriters.mailto(100_000))) {
            TicketWriter redacted = TicketWriters.redacted(writer);
            String plain = URLDecoder.decode(text(writer, ticket).replaceAll("%(?![0-9A-F]{2})|\\+", "_"), UTF_8);
            String masked = URLDecoder.decode(text(redacted, ticket).replaceAll("%(?![0-9A-F]{2})|\\+", "_"), UTF_8);
            assertThat(plain).contains("Сергеева");
            assertThat(masked).contains("•••").doesNotContain(secrets.toArray(String[]::new));
            assertThat(redacted.mediaType()).isEqualTo(writer.mediaType());
            assertThat(redacted.contentType(ticket)).isEqualTo(writer.contentType(ticket));
        }
        assertThat(text(TicketWriters.redacted(TicketWriters.json()), ticket))
                .contains("\"name\":\"МАОУ «СОШ № 12» г. Перми\"", "\"name\":\"•••-1.png\"")
                .contains("\"sentEarlier\":[{\"name\":\"•••-1.png\"");
        assertThat(text(TicketWriters.redacted(TicketWriters.text()), ticket))
                .contains("Наименование образовательной организации: МАОУ «СОШ № 12» г. Перми\n")
                .contains("Тема: Ранее родитель видел всех своих детей");
    }

    @Test
    void a_group_is_a_view_of_tickets_of_one_error() {
        Ticket one = TicketTest.ticket(ErrorCategory.HTTP_ERROR);
        Ticket two = TicketTest.ticket(ErrorCategory.SLOW_LOADING);
        assertThat(TicketGroup.of(List.of(one, two, one)))
                .extracting(TicketGroup::category, TicketGroup::size)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ErrorCategory.HTTP_ERROR, 2),
                        org.assertj.core.groups.Tuple.tuple(ErrorCategory.SLOW_LOADING, 1));
        assertThat(TicketGroup.of(List.of(one)).get(0)).hasToString("TicketGroup[HTTP_ERROR, 1]");
        assertThatThrownBy(() -> new TicketGroup(ErrorCategory.HTTP_ERROR, List.of(two)))
                .hasMessageStartingWith("tickets");
        assertThatThrownBy(() -> new TicketGroup(ErrorCategory.HTTP_ERROR, List.of()))
                .hasMessageStartingWith("tickets");
    }
}
