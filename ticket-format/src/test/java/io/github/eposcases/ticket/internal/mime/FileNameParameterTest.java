package io.github.eposcases.ticket.internal.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameParameterTest {
    @Test
    void tkt_46_a_long_name_is_cut_between_letters() {
        assertThat(disposition("снимок экрана после входа через Госуслуги.png")).isEqualTo("""
                        Content-Disposition: attachment;
                         filename*0*=UTF-8''%D1%81%D0%BD%D0%B8%D0%BC%D0%BE%D0%BA%20%D1%8D%D0%BA%D1%80;
                         filename*1*=%D0%B0%D0%BD%D0%B0%20%D0%BF%D0%BE%D1%81%D0%BB%D0%B5%20%D0%B2;
                         filename*2*=%D1%85%D0%BE%D0%B4%D0%B0%20%D1%87%D0%B5%D1%80%D0%B5%D0%B7%20;
                         filename*3*=%D0%93%D0%BE%D1%81%D1%83%D1%81%D0%BB%D1%83%D0%B3%D0%B8.png
                        """);
    }

    @Test
    void tkt_36_a_short_plain_name_is_quoted() {
        String sixty = "a".repeat(56) + ".png";
        assertThat(disposition("Screen 1_a-b.png"))
                .isEqualTo("Content-Disposition: attachment;\n filename=\"Screen 1_a-b.png\"\n");
        assertThat(disposition(sixty)).isEqualTo("Content-Disposition: attachment;\n filename=\"" + sixty + "\"\n");
        assertThat(disposition("a" + sixty))
                .isEqualTo("Content-Disposition: attachment;\n filename*0*=UTF-8''a"
                        + sixty.replace(".png", ";\n filename*1*=.png\n"));
        assertThat(disposition("a'(1)~.png"))
                .isEqualTo("Content-Disposition: attachment;\n filename*=UTF-8''a%27%281%29%7E.png\n");
    }

    @Test
    void tkt_36_the_whole_name_stands_on_one_line_up_to_78_columns() {
        // " filename*=UTF-8''" takes 18 columns, a Cyrillic letter six.
        assertThat(disposition("я".repeat(10)))
                .isEqualTo("Content-Disposition: attachment;\n filename*=UTF-8''" + "%D1%8F".repeat(10) + "\n");
        assertThat(disposition("я".repeat(10) + "a"))
                .isEqualTo("Content-Disposition: attachment;\n filename*0*=UTF-8''" + "%D1%8F".repeat(9)
                        + ";\n filename*1*=%D1%8Fa\n");
    }

    @Test
    void a_letter_of_four_octets_is_never_cut() {
        assertThat(disposition("\uD83D\uDE00".repeat(63)).lines().skip(1))
                .allSatisfy(line -> assertThat(line.replaceFirst("^ filename\\*\\d+\\*=(UTF-8'')?", "")
                                .replace(";", ""))
                        .matches("(%F0%9F%98%80)+"));
    }

    @Test
    void tkt_37_the_compatible_form_repeats_the_name_in_encoded_words() {
        StringBuilder out = new StringBuilder();
        FileNameParameter.contentType(out, "image/png", "снимок экрана после входа через Госуслуги.png");
        assertThat(out.toString().replace("\r\n", "\n")).isEqualTo("""
                        Content-Type: image/png;
                         name="=?UTF-8?B?0YHQvdC40LzQvtC6INGN0LrRgNCw0L3QsCDQv9C+0YHQu9C1INCy0YU=?=
                         =?UTF-8?B?0L7QtNCwINGH0LXRgNC10Lcg0JPQvtGB0YPRgdC70YPQs9C4LnBuZw==?="
                        """);
        out.setLength(0);
        FileNameParameter.contentType(out, "image/png", "a b.png");
        assertThat(out.toString()).isEqualTo("Content-Type: image/png;\r\n name=\"a b.png\"\r\n");
    }

    private static String disposition(String name) {
        StringBuilder out = new StringBuilder();
        FileNameParameter.disposition(out, name);
        return out.toString().replace("\r\n", "\n");
    }
}
