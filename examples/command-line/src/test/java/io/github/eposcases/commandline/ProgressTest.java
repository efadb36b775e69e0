package io.github.eposcases.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** What only a terminal shows. */
class ProgressTest {
    private final StringWriter err = new StringWriter();
    private long nanos;

    @Test
    void cli_4_long_work_shows_bar_speed_and_time_left() {
        try (Progress progress = new Progress(new PrintWriter(err), true, new Output(), () -> nanos)) {
            progress.show(10, 0.01);
            assertThat(err.toString()).as("short work shows nothing").isEmpty();
            nanos = 30_000_000_000L;
            progress.show(60_000, 0.25);
        }
        assertThat(err.toString())
                .isEqualTo("\r\u001b[K[######------------------]  25 %  60000 строк, 2000 строк/с, осталось 1:30"
                        + "\r\u001b[K");
    }

    @Test
    void cli_4_input_of_unknown_size_shows_no_bar_and_no_time() {
        try (Progress progress = new Progress(new PrintWriter(err), true, new Output(), () -> nanos)) {
            nanos = 2_000_000_000L;
            progress.show(60_000, -1);
        }
        assertThat(err.toString()).isEqualTo("\r\u001b[K60000 строк, 30000 строк/с\r\u001b[K");
    }

    @Test
    void cli_4_nothing_is_shown_elsewhere() {
        try (Progress progress = new Progress(new PrintWriter(err), false, new Output(), () -> nanos)) {
            nanos = 30_000_000_000L;
            progress.show(60_000, 0.25);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void cli_1_colours_stand_on_a_terminal_only() {
        assertThat(checked(true)).contains("\u001b[31mНеверно.\u001b[0m", "\u001b[31mОшибка.\u001b[0m");
        assertThat(checked(false)).contains("Неверно.", "Ошибка.").doesNotContain("\u001b");
    }

    private static String checked(boolean colours) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                new Main.Streams(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        Main.writer(new ByteArrayOutputStream()),
                        InstantSource.fixed(Instant.EPOCH),
                        colours,
                        false),
                "check",
                "email",
                "a@b,ru");
        return out.toString(UTF_8);
    }
}
