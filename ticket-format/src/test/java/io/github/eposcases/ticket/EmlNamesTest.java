package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TKT-36, TKT-37: the names of files and of the sender as the octets of a mail. */
class EmlNamesTest {
    private static final Ticket TICKET = EmlTest.ticket("Не видит ребёнка", EmlTest.png("ёж.png"));

    private static String mail(EmlProfile profile) {
        return new String(TicketWriters.eml(profile).toBytes(TICKET), ISO_8859_1).replace("\r\n ", " ");
    }

    @Test
    void each_form_of_the_names_is_the_one_asked_for() {
        assertThat(mail(EmlTest.PROFILE.withNames(EmlProfile.FileNames.STRICT)))
                .contains(
                        "Content-Type: image/png\r\nContent-Disposition: attachment; filename*=UTF-8''%D1%91%D0%B6.png");
        assertThat(mail(EmlTest.PROFILE.withNames(EmlProfile.FileNames.COMPAT)))
                .contains("Content-Type: image/png; name=\"=?UTF-8?B?0ZHQti5wbmc=?=\"\r\n")
                .contains("filename*=UTF-8''%D1%91%D0%B6.png");
        assertThat(mail(EmlTest.PROFILE.withNames(EmlProfile.FileNames.ASCII_NAMES)))
                .contains("Content-Type: image/png\r\nContent-Disposition: attachment; filename=\"ezh.png\"");
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void a_sender_has_a_name_of_at_most_200_letters(int length, boolean right) {
        if (right) {
            assertThat(mail(EmlTest.PROFILE.withDisplayName("x".repeat(length))))
                    .contains("<school12@example.org>");
        } else {
            assertThatThrownBy(() -> EmlTest.PROFILE.withDisplayName("x".repeat(length)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(mail(EmlTest.PROFILE.withDisplayName(" Anna "))).contains("\r\nFrom: Anna <school12@example.org>");
        assertThatThrownBy(() -> EmlTest.PROFILE.withDisplayName("a\u0007"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
