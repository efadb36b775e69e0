package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class EmailAddressFuzzTest {
    /** ID-200, ID-204, ID-5: no text throws, the quick answer is the slow one, a suggestion is an address. */
    @FuzzTest
    void no_text_breaks_the_parser(FuzzedDataProvider data) {
        boolean wide = data.consumeBoolean();
        String text = data.consumeRemainingAsString();
        var parsed = EmailAddress.parse(text, wide ? EmailSyntax.RFC_DOT_ATOM : EmailSyntax.MAILBOX);
        if (!wide) {
            assertThat(EmailAddress.isValid(text)).isEqualTo(parsed.isValid());
        }
        parsed.problems().forEach(p -> {
            p.position().ifPresent(at -> assertThat(at).isBetween(0, text.length()));
            p.suggestion().ifPresent(s -> assertThat(EmailAddress.isValid(s)).isTrue());
        });
        parsed.toOptional()
                .ifPresent(a -> assertThat(EmailAddress.parse(a.mailboxKey(), EmailSyntax.RFC_DOT_ATOM)
                                .isValid())
                        .isTrue());
    }
}
