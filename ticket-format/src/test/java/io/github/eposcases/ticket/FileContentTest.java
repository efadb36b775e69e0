package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.ticket.samples.Cases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TKT-17, TKT-19, TKT-42: the content of a file is what it was, or that is said. */
class FileContentTest {
    private static final Ticket TICKET = TicketTest.ticket(ErrorCategory.HTTP_ERROR);
    private static final String INLINE =
            new String(TicketWriters.json(TicketWriters.inlineUpTo(70)).toBytes(TICKET), UTF_8);

    private static Ticket detached() {
        return TicketReader.json(JsonLimits.standard())
                .read(TicketWriters.json().toBytes(TICKET))
                .orThrow();
    }

    private static Attachment file(Attachment.Source content) {
        return Attachment.of("снимок экрана.png", "image/png", 70, content);
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }
    }

    private static InputStream pieces(byte[] content, int at) {
        return new SequenceInputStream(
                new ByteArrayInputStream(content, 0, at), new ByteArrayInputStream(content, at, content.length - at));
    }

    @ParameterizedTest
    @CsvSource({"70, 70, true", "70, 1, true", "71, 70, false", "71, 10, false", "69, 60, false", "0, 0, false"})
    @Timeout(5)
    void a_file_is_the_same_only_as_a_whole_however_it_is_read(int length, int piece, boolean same) throws IOException {
        byte[] now = Arrays.copyOf(Cases.png(), length);
        assertThat(detached()
                        .attachFrom(name -> Optional.of(file(() -> pieces(now, piece))))
                        .isValid())
                .isEqualTo(same);
    }

    @Test
    @Timeout(5)
    void a_file_that_has_become_endless_is_not_read_to_its_end() throws IOException {
        assertThat(detached()
                        .attachFrom(name -> Optional.of(file(Endless::new)))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR ticket.attachment-changed attachments[0]");
    }

    @Test
    void a_file_whose_content_is_not_there_is_written_by_its_name() { // TKT-16
        assertThat(TicketWriters.json(TicketWriters.inlineUpTo(70)).toBytes(detached()))
                .isEqualTo(TicketWriters.json().toBytes(TICKET));
        assertThat(TicketWriters.json(TicketWriters.inlineUpTo(0)).toBytes(TICKET))
                .isEqualTo(TicketWriters.json().toBytes(TICKET));
    }

    @Test
    @Timeout(20)
    void a_file_that_has_become_endless_is_not_sent_to_its_end() {
        AtomicBoolean changed = new AtomicBoolean();
        byte[] large = Arrays.copyOf(Cases.png(), 100_000);
        Ticket ticket = Ticket.draft(DraftTest.Without.of(ErrorCategory.HTTP_ERROR, "evidence"), Cases.ID, Cases.AT)
                .attach(Attachment.of(
                        "a.png",
                        "image/png",
                        large.length,
                        () -> changed.get()
                                ? new SequenceInputStream(new ByteArrayInputStream(large), new Endless())
                                : new ByteArrayInputStream(large)))
                .build()
                .orThrow();
        changed.set(true);
        for (TicketWriter writer :
                List.of(TicketWriters.eml(EmlTest.PROFILE), TicketWriters.form(FormProfile.ownNames()))) {
            assertThatThrownBy(() -> writer.write(ticket, OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("attachment 0 ");
        }
    }

    @Test
    void a_file_that_is_there_is_not_looked_for() throws IOException {
        assertThat(TICKET.attachFrom(name -> Optional.of(file(() -> InputStream.nullInputStream())))
                        .orThrow())
                .isEqualTo(TICKET);
    }

    @Test
    void sec_13_a_file_that_is_gone_is_not_named(@TempDir Path dir) {
        Attachment gone = Attachment.of(
                "a.png", "image/png", 70, () -> java.nio.file.Files.newInputStream(dir.resolve("Сергеева.png")));
        assertThatThrownBy(() -> detached().attachFrom(name -> Optional.of(gone)))
                .isInstanceOf(IOException.class)
                .hasMessage("attachment cannot be opened: NoSuchFileException");
    }

    @Test
    void a_mail_holds_every_block_of_a_large_file_and_nothing_of_a_detached_one() throws IOException {
        byte[] large = Arrays.copyOf(Cases.png(), 100_000);
        Ticket ticket = Ticket.draft(Cases.of(ErrorCategory.HTTP_ERROR), Cases.ID, Cases.AT)
                .attach(Attachment.of("b.png", "image/png", large))
                .build()
                .orThrow();
        TicketWriter writer = TicketWriters.eml(EmlTest.PROFILE);
        String mail = new String(writer.toBytes(ticket), ISO_8859_1);
        assertThat(mail).contains(Base64.getMimeEncoder().encodeToString(large));
        assertThat(writer.preflight(ticket).bytes()).isEqualTo(mail.length());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> writer.write(detached(), out))
                .hasMessage("attachment 0 is detached: attach its content first");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "size":70   | "size":71  | ERROR json.content-mismatch attachments[0].content
            "size":70   | "size":69  | ERROR json.content-mismatch attachments[0].content
            =="}        | "}         | ERROR json.content-mismatch attachments[0].content
            ="}         | "}         | ERROR json.content-mismatch attachments[0].content
            "iVBOR      | "+VBOR     | ERROR json.content-mismatch attachments[0].content
            "iVBOR      | "iV BOR    | ERROR json.content-mismatch attachments[0].content
            "iVBOR      | "iVB\\nOR | ERROR json.content-mismatch attachments[0].content
            """)
    void content_inside_a_document_is_exactly_the_file(String from, String to, String expected) {
        assertThat(INLINE).contains(from);
        assertThat(TicketReader.json(JsonLimits.standard().withInline(100))
                        .read(INLINE.replace(from, to).getBytes(UTF_8))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(expected);
    }

    @Test
    void two_files_of_a_ticket_have_two_names() { // TKT-71
        String file = INLINE.substring(INLINE.indexOf("[{") + 1, INLINE.indexOf("}]") + 1)
                .replaceAll(",\"content.*", "}");
        String two = INLINE.replace("[{", "[" + file.replace("снимок", "СНИМОК") + ",{");
        assertThat(TicketReader.json(JsonLimits.standard().withInline(100))
                        .read(two.getBytes(UTF_8))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR json.member-duplicate attachments[1].name");
        Ticket third = TicketReader.json(JsonLimits.standard().withInline(100))
                .read(two.replace("СНИМОК", "второй")
                        .replaceFirst("\"size\":70", "\"size\":1")
                        .getBytes(UTF_8))
                .orThrow();
        assertThat(third.attachments()).extracting(TicketAttachment::size).containsExactly(1L, 70L);
        assertThat(third.attachments()).extracting(TicketAttachment::isDetached).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({"60000, 60000, ''", "60000, 59999, json.content-refused", "60001, 60000, json.string-too-long"})
    void a_document_grows_by_what_is_admitted_inside(int size, int admitted, String code) { // TKT-17
        Ticket ticket = Ticket.draft(DraftTest.Without.of(ErrorCategory.HTTP_ERROR, "evidence"), Cases.ID, Cases.AT)
                .attach(Attachment.of("a.png", "image/png", Arrays.copyOf(Cases.png(), size)))
                .build()
                .orThrow();
        byte[] json = TicketWriters.json(TicketWriters.inlineUpTo(100_000)).toBytes(ticket);
        assertThat(TicketReader.json(JsonLimits.standard().withInline(admitted))
                        .read(json)
                        .problems())
                .extracting(problem -> problem.code().id())
                .isEqualTo(code.isEmpty() ? java.util.List.of() : java.util.List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"0, 1048576", "1, 1048580", "3, 1048580", "4, 1048584", "8388608, 12233388"})
    void the_longest_document_is_one_mebibyte_and_the_files(int inline, int longest) {
        assertThat(TicketReader.json(JsonLimits.standard().withInline(inline)).longest())
                .isEqualTo(longest);
    }

    @Test
    void s1_9_a_video_alone_is_evidence() {
        byte[] video = "\0\0\0\u0018ftypisom\0\0\0\0isommp42".getBytes(ISO_8859_1);
        assertThat(Ticket.draft(DraftTest.Without.of(ErrorCategory.HTTP_ERROR, "evidence"), Cases.ID, Cases.AT)
                        .attach(Attachment.of("a.mp4", "video/mp4", video))
                        .problems())
                .isEmpty();
        assertThat(Ticket.draft(DraftTest.Without.of(ErrorCategory.HTTP_ERROR, "evidence"), Cases.ID, Cases.AT)
                        .attach(Attachment.of("a.txt", "text/plain", "да".getBytes(UTF_8)))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR case.evidence-missing attachments");
    }
}
