package io.github.eposcases.commandline;

import static io.github.eposcases.commandline.CommandLineTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.ticket.CaseFile;
import io.github.eposcases.ticket.JsonLimits;
import io.github.eposcases.ticket.Ticket;
import io.github.eposcases.ticket.TicketReader;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that take a case file. */
class CaseCommandsTest {
    @TempDir
    Path directory;

    @Test
    void cli_next_says_not_yet_and_from_when() throws IOException {
        String file = CommandLineTest.CASES.resolve("user-not-found.json").toString();
        CommandLineTest.Run saturday = run("next", file, "--at", "2024-12-21T10:00:00+05:00", "--json");
        assertThat(saturday.json().get("step").textValue()).isEqualTo("WaitUntil");
        assertThat(saturday.json().get("notBefore").textValue()).isEqualTo("2024-12-23T09:00:00Z");
        assertThat(saturday.status()).isEqualTo(1);
        CommandLineTest.Run monday = run("next", file, "--json");
        assertThat(monday.json().get("step").textValue()).isEqualTo("FileTicket");
        assertThat(monday.json().get("subject").textValue()).isEqualTo("Пользователь не найден");
        assertThat(monday.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user-not-found",
                "multiple-users-found",
                "child-not-visible",
                "something-went-wrong",
                "slow-loading",
                "http-error"
            })
    void cli_ticket_is_ready_for_every_category_and_gives_equal_bytes(String name) throws IOException {
        String[] args = {
            "ticket",
            CommandLineTest.CASES.resolve(name + ".json").toString(),
            "--at",
            "2026-11-22T10:00:00+05:00",
            "--from",
            "admin@school.example",
            "--format",
            "json,text,eml,html,form,mailto",
            "--json",
            "--out",
            directory.toString()
        };
        CommandLineTest.Run run = run(args);
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.lines())
                .extracting(
                        l -> Path.of(l.get("file").textValue()).getFileName().toString())
                .containsExactly(
                        "ticket.json",
                        "ticket.txt",
                        "ticket.eml",
                        "ticket.html",
                        "ticket.form.json",
                        "ticket.mailto.txt");
        byte[] mail = Files.readAllBytes(directory.resolve("ticket.eml"));
        assertThat(run(args).status()).isZero();
        assertThat(Files.readAllBytes(directory.resolve("ticket.eml"))).isEqualTo(mail);
    }

    @Test
    void the_written_files_open_elsewhere_and_read_back() throws Exception {
        run("demo", "--out", directory.toString());
        MimeMessage mail = new MimeMessage(null, Files.newInputStream(directory.resolve("ticket.eml")));
        assertThat(mail.getSubject()).isEqualTo("Пользователь не найден");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("support-epos@permkrai.ru");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("admin@school2.example");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(((String) parts.getBodyPart(0).getContent()).replace("\r\n", "\n"))
                .isEqualTo(Files.readString(directory.resolve("ticket.txt")));
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .isEqualTo(Files.readAllBytes(CommandLineTest.CASES.resolve("user-not-found.png")));

        Ticket written = CaseFile.read(CommandLineTest.CASES.resolve("user-not-found.json"))
                .orThrow()
                .draft(Instant.parse("2024-12-23T09:25:00Z"))
                .build()
                .orThrow();
        Ticket read = TicketReader.json(JsonLimits.standard())
                .read(Files.readAllBytes(directory.resolve("ticket.json")))
                .orThrow();
        assertThat(read).isEqualTo(written);
    }

    @Test
    void cli_ticket_writes_nothing_when_something_is_missing() throws IOException {
        Path file = directory.resolve("case.json");
        String text = Files.readString(CommandLineTest.CASES.resolve("user-not-found.json"));
        Files.writeString(file, text.replaceAll("\"action\": \"[^\"]*\",", ""));
        Files.copy(CommandLineTest.CASES.resolve("user-not-found.png"), directory.resolve("user-not-found.png"));
        Path out = directory.resolve("out");
        CommandLineTest.Run run = run("ticket", file.toString(), "--json", "--out", out.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("problems"))
                .extracting(p -> p.get("code").textValue())
                .contains("ticket.action-missing");
        assertThat(out).doesNotExist();
    }

    /** An answer of the support service to the ticket. */
    static final String ANSWER =
            "From: support-epos@permkrai.ru\r\nTo: admin@school.example\r\nSubject: [epos #7] =?UTF-8?B?0J/QvtC70YzQt9C+0LLQsNGC0LXQu9GMINC90LUg0L3QsNC50LTQtdC9?=\r\nMessage-ID: <rt-1@permkrai.ru>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\nOK\r\n";

    /** Returns the case after its ticket was filed, answered and did not help. */
    static String filed(String readyCase) {
        return readyCase.replace(
                "\"succeeded\": false\n    }\n  ]",
                "\"succeeded\": false\n    },"
                        + "{\"type\":\"TicketFiled\",\"at\":\"2024-12-23T15:00:00+05:00\",\"by\":\"ORGANIZATION_ADMIN\",\"channel\":\"E_MAIL\"},"
                        + "{\"type\":\"Answered\",\"at\":\"2024-12-24T10:00:00+05:00\",\"ticketNumber\":\"7\"},"
                        + "{\"type\":\"Retried\",\"at\":\"2024-12-24T11:00:00+05:00\",\"succeeded\":false}\n  ]");
    }

    @Test
    void cli_rework_replies_in_the_thread() throws IOException {
        Path file = directory.resolve("case.json");
        Files.copy(CommandLineTest.CASES.resolve("user-not-found.png"), directory.resolve("user-not-found.png"));
        Files.writeString(file, filed(Files.readString(CommandLineTest.CASES.resolve("user-not-found.json"))));
        Path answer = Files.writeString(directory.resolve("answer.eml"), ANSWER);
        CommandLineTest.Run run = run(
                "rework",
                file.toString(),
                "--answer",
                answer.toString(),
                "--from",
                "admin@school.example",
                "--tag",
                "epos",
                "--message",
                "Ошибка осталась.",
                "--at",
                "2024-12-24T12:00:00+05:00",
                "--json",
                "--out",
                directory.toString());
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.lines().get(0).get("subject").textValue()).isEqualTo("Re: [epos #7] Пользователь не найден");
        assertThat(Files.readString(directory.resolve("ticket.eml"))).contains("In-Reply-To: <rt-1@permkrai.ru>");
    }
}
