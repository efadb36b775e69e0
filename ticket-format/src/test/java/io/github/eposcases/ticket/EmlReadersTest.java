package io.github.eposcases.ticket;

import static io.github.eposcases.ticket.EmlTest.*;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.ticket.EmlProfile.FileNames;
import io.github.eposcases.ticket.internal.mime.AsciiNames;
import io.github.eposcases.ticket.internal.mime.FileName;
import io.github.eposcases.ticket.samples.Seeded;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** TKT-47: every reader gets exactly what went in. */
class EmlReadersTest {
    private static final String SENDER = "Школа № 12, «Пермь»";

    private static EmlProfile profile(long number) {
        return EmlProfile.of(FROM)
                .withDisplayName(SENDER)
                .withKey(KEY)
                .withNames(FileNames.values()[(int) (number % FileNames.values().length)]);
    }

    private static MailRead expected(Ticket ticket, EmlProfile profile) {
        List<String> names =
                ticket.attachments().stream().map(TicketAttachment::name).toList();
        return MailRead.expected(
                ticket,
                profile,
                SENDER,
                profile.names() == FileNames.ASCII_NAMES
                        ? AsciiNames.of(names).stream().map(FileName::value).toList()
                        : names);
    }

    @ParameterizedTest
    @EnumSource
    void tkt_33_hard_names_and_texts_are_read_alike(FileNames names) throws Exception {
        Ticket ticket = ticket(
                "Строка 1\nТема: подделка\n\nстрока 4 \uD83D\uDE00",
                png(LONG_NAME),
                png("a b.png"),
                png("x".repeat(80) + ".png"),
                png("я".repeat(125) + "1.png"),
                Attachment.of("лог.txt", "text/plain", "да".getBytes(UTF_8)));
        EmlProfile profile = profile(names.ordinal()).withRecipient(EmailAddress.of("copy@школа.рф"));
        byte[] mail = eml(ticket, profile);
        assertStrict(mail);
        MailRead expected = expected(ticket, profile);
        assertThat(expected.to()).containsExactly("support-epos@permkrai.ru", "copy@xn--80atdl2c.xn--p1ai");
        assertThat(MailRead.byAngus(mail)).isEqualTo(expected);
        assertThat(MailRead.byMime4j(mail, expected)).isEqualTo(expected);
    }

    @Test
    void tkt_30_10_000_tickets_give_the_same_bytes_when_made_anew_and_are_read_alike() throws Exception {
        for (int number = 0; number < 10_000; number++) {
            Ticket ticket = Seeded.ticket(number);
            byte[] mail = eml(ticket, profile(number));
            if (!Arrays.equals(mail, eml(Seeded.ticket(number), profile(number)))) {
                throw new AssertionError("mail " + number + " differs");
            }
            if (number % 20 == 0) {
                assertStrict(mail);
                MailRead expected = expected(ticket, profile(number));
                assertThat(MailRead.byAngus(mail)).as("mail %d", number).isEqualTo(expected);
                assertThat(MailRead.byMime4j(mail, expected))
                        .as("mail %d", number)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void pythons_parser_reads_the_same_and_finds_no_defect_that_we_did_not_choose(@TempDir Path dir) throws Exception {
        assumeTrue(hasPython(), "python3 is not on the path");
        int mails = 300;
        for (int number = 0; number < mails; number++) {
            TicketWriters.eml(profile(number))
                    .writeTo(Seeded.ticket(number), dir.resolve(String.format("%05d.eml", number)));
        }
        Path script = dir.resolve("read_mail.py");
        try (InputStream in = getClass().getResourceAsStream("read_mail.py")) {
            Files.copy(in, script);
        }
        File out = dir.resolve("out").toFile();
        Process python = new ProcessBuilder("python3", "-X", "utf8", script.toString(), dir.toString())
                .redirectOutput(out)
                .redirectErrorStream(true)
                .start();
        assertThat(python.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(python.exitValue()).as(Files.readString(out.toPath())).isZero();
        List<String> lines = Files.readAllLines(out.toPath());
        assertThat(lines).hasSize(mails);
        for (int number = 0; number < mails; number++) {
            JsonNode read = new ObjectMapper().readTree(lines.get(number));
            // The compatible form repeats names as Thunderbird does, which is a defect by the letter (TKT-37).
            String known = profile(number).names() == FileNames.COMPAT
                    ? "encoded word inside quoted string|missing trailing whitespace after encoded-word"
                    : "none";
            assertThat(read.get("defects"))
                    .as("mail %d", number)
                    .allSatisfy(defect -> assertThat(defect.asText()).containsPattern(known));
            assertThat(MailRead.byPython(read))
                    .as("mail %d", number)
                    .isEqualTo(expected(Seeded.ticket(number), profile(number)));
        }
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
