package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailAddressTest {
    @Test
    void a_comma_for_the_dot_is_named_and_repaired() {
        var parsed = EmailAddress.parse("ivanov@mail,ru");
        assertThat(parsed).hasToString("INVALID [ERROR email.separator at 11]");
        assertThat(parsed.problems().get(0).suggestion()).hasValue("ivanov@mail.ru");
    }
}
