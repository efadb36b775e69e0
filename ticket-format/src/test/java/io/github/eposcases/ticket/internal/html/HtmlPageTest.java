package io.github.eposcases.ticket.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    @Test
    void sec_12_nothing_that_is_given_becomes_markup() {
        String page = HtmlPage.of("ru", "<h>&", Map.of("<l>\"", "<v>'"));
        assertThat(page)
                .contains("<title>&lt;h&gt;&amp;</title>", "<h1>&lt;h&gt;&amp;</h1>")
                .contains("<dt>&lt;l&gt;&quot;</dt>\n<dd>&lt;v&gt;&#39;</dd>")
                .doesNotContain("<h>", "<l>", "<v>");
    }
}
