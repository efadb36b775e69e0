package io.github.eposcases.core.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the columns of the table of providers mean (ID-30, ID-33). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProviderTableTest {
    private static ProviderTable table() {
        return new ProviderTable(TextTable.read(new ByteArrayInputStream("""
            # Invented.
            domain	family	kind	mailbox	status	spelling
            first.ru	One	provider	one	INFERRED	первый|фирст
            second.com	One	provider	one	INFERRED\t
            loose.ru	Loose	provider	loose	INFERRED\t
            also.loose.ru	Loose	provider	loose	INFERRED\t
            several.ru	Several	provider	several	INFERRED\t
            other.ru	Several	provider	several	INFERRED\t
            beside.ru		neighbour	several	INFERRED\t
            """.getBytes(UTF_8))));
    }

    @Test
    void id_30_providers_keep_their_order_and_neighbours_are_none() {
        ProviderTable table = table();
        assertThat(table.providers())
                .extracting(ProviderTable.Entry::provider)
                .containsExactly(
                        new MailProvider("first.ru", "One", true),
                        new MailProvider("second.com", "One", true),
                        new MailProvider("loose.ru", "Loose", true),
                        new MailProvider("also.loose.ru", "Loose", true),
                        new MailProvider("several.ru", "Several", false),
                        new MailProvider("other.ru", "Several", false));
        assertThat(table.provider("SECOND.com")).isEqualTo(new MailProvider("second.com", "One", true));
        assertThat(table.provider("beside.ru")).isNull();
        assertThat(table.find("beside.ru", 0, 9)).isNotNull();
        assertThat(table.provider("far.ru")).isNull();
        assertThat(table.providers().get(0).spellings()).containsExactly("первый", "фирст");
        assertThat(table.providers().get(3).name()).isEqualTo("also");
    }

    @Test
    void id_33_one_mailbox_has_one_key() {
        ProviderTable table = table();
        assertThat(table.mailboxKey("a.b+c", "first.ru")).isEqualTo("a.b+c@first.ru");
        assertThat(table.mailboxKey("a.b+c", "second.com")).isEqualTo("a.b+c@first.ru");
        assertThat(table.mailboxKey("a.b+c", "also.loose.ru")).isEqualTo("ab@loose.ru");
        assertThat(table.mailboxKey("+c", "loose.ru")).isEqualTo("+c@loose.ru");
        assertThat(table.mailboxKey("a.b+c", "several.ru")).isEqualTo("a.b+c@several.ru");
        assertThat(table.mailboxKey("a.b+c", "other.ru")).isEqualTo("a.b+c@other.ru");
        assertThat(table.mailboxKey("a.b+c", "beside.ru")).isEqualTo("a.b+c@beside.ru");
        assertThat(table.mailboxKey("a.b+c", "far.ru")).isEqualTo("a.b+c@far.ru");
    }
}
