package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.support.UserRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source tells a visitor, and that it can be read again and again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RosterSourceTest {
    private static final String CSV = "ФИО;ДР;Класс\nЗуев Пётр;03.04.2013;1А\n\nРоз Яна;05.06.1990;2Б\n";

    /** Notes what it is told; wants some rows only. */
    private static final class Notes implements RowVisitor {
        final List<String> rows = new ArrayList<>();
        final int most;
        ReadFacts facts;
        Map<String, UserRole> roles;
        LongSupplier bytesRead;
        long blank = -1;
        long sum;

        Notes(int most) {
            this.most = most;
        }

        @Override
        public void begin(ReadFacts found, Map<String, UserRole> ownRoles, LongSupplier read) {
            facts = found;
            roles = ownRoles;
            bytesRead = read;
        }

        @Override
        public boolean row(RowText row) {
            rows.add(row.number + " on " + row.line + " " + row.text(RosterField.SURNAME));
            return rows.size() < most;
        }

        @Override
        public boolean unreadable(long number, long line, String reason) {
            rows.add(number + " " + reason);
            return true;
        }

        @Override
        public void end(long blankRows, long sumOfAll) {
            blank = blankRows;
            sum = sumOfAll;
        }
    }

    private static Notes read(RosterSource source, int most) throws IOException {
        Notes notes = new Notes(most);
        if (source instanceof io.github.eposcases.validation.roster.CsvSource csv) {
            csv.read(notes, null);
        } else {
            ((ListSource) source).read(notes);
        }
        return notes;
    }

    private static Notes read(byte[] bytes) throws IOException {
        return read(RosterSource.csv(bytes, RosterFormat.detected()), 100);
    }

    private static Notes read(String csv) throws IOException {
        return read(csv.getBytes(UTF_8));
    }

    private static RosterRow row(String surname) {
        return new RosterRow(
                "1", new IdentityRecord(surname, "Яна", "", "05.06.1990", ""), "", "", "", List.of("7", "8"));
    }

    @Test
    void a_file_bytes_and_a_stream_are_one_roster(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("roster.csv"), CSV);
        byte[] bytes = CSV.getBytes(UTF_8);
        List<RosterSource> sources = List.of(
                RosterSource.csv(file),
                RosterSource.csv(file, RosterFormat.detected()),
                RosterSource.csv(bytes, RosterFormat.detected()),
                RosterSource.csv(() -> new ByteArrayInputStream(CSV.getBytes(UTF_8)), RosterFormat.detected()));
        bytes[0] = 0;
        for (RosterSource source : sources) {
            for (int i = 0; i < 2; i++) {
                Notes notes = read(source, 100);
                assertThat(notes.rows).containsExactly("1 on 2 Зуев", "2 on 4 Роз");
                assertThat(notes.blank).isEqualTo(1);
                assertThat(notes.sum).isEqualTo(read(CSV).sum);
                assertThat(notes.facts.ignoredColumns()).containsExactly(3);
                assertThat(notes.facts.bytesInAll())
                        .isEqualTo(
                                source == sources.get(3)
                                        ? OptionalLong.empty()
                                        : OptionalLong.of(CSV.getBytes(UTF_8).length));
            }
        }
    }

    @Test
    void aud_100_the_bytes_read_are_counted_the_mark_too() throws IOException {
        for (byte[] file : List.of(
                CSV.getBytes(UTF_8),
                ("\uFEFF" + CSV).getBytes(UTF_8),
                ("\uFEFF" + CSV).getBytes(UTF_16LE),
                CSV.getBytes(Charset.forName("windows-1251")))) {
            assertThat(read(file).bytesRead.getAsLong()).isEqualTo(file.length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void aud_6_a_mark_before_a_blank_row_is_no_text(Charset charset) throws IOException {
        Notes notes = read(("\uFEFF\n" + CSV).getBytes(charset));
        assertThat(notes.rows).containsExactly("1 on 3 Зуев", "2 on 5 Роз");
        assertThat(notes.blank).isEqualTo(1);
        assertThat(notes.facts.bom()).isTrue();
        assertThat(notes.facts.charset()).isEqualTo(charset.name());
    }

    @Test
    void aud_21_another_text_has_another_sum() throws IOException {
        assertThat(read(CSV).sum).isEqualTo(read(CSV).sum).isNotZero();
        assertThat(read(CSV.replace("1А", "1Б")).sum).isNotEqualTo(read(CSV).sum);
        assertThat(read(CSV + "\n").sum).isNotEqualTo(read(CSV).sum);
        String collision = "ФИО;ДР;Класс\nЗуев Пётр;03.04.2013;%s\n";
        assertThat(read(collision.formatted("bnisdnfrv")).sum)
                .as("texts of two lengths with one CRC-32C")
                .isNotEqualTo(read(collision.formatted("cdxzhipbcia")).sum);
    }

    @Test
    void a_visitor_may_stop() throws IOException {
        assertThat(read(RosterSource.csv(CSV.getBytes(UTF_8), RosterFormat.detected()), 1).rows)
                .containsExactly("1 on 2 Зуев");
        assertThat(read(RosterSource.of(List.of(row("Роз"), row("Зуев"))), 1).rows)
                .containsExactly("1 on 1 Роз");
    }

    @Test
    void rows_of_a_list_have_every_field_but_the_whole_name() throws IOException {
        RosterSource source = RosterSource.of(List.of(row("Роз"), row("Зуев"), row("Ким")));
        Notes notes = read(source, 100);
        assertThat(notes.rows).containsExactly("1 on 1 Роз", "2 on 2 Зуев", "3 on 3 Ким");
        assertThat(notes.facts.fields())
                .hasSize(RosterField.values().length - 1)
                .doesNotContain(RosterField.PERSON_NAME);
        assertThat(notes.blank).isZero();
        assertThat(notes.bytesRead.getAsLong()).isZero();
        assertThat(read(source, 100).sum).isEqualTo(notes.sum);
        for (List<RosterRow> other : List.of(
                List.of(row("Роз"), row("Ким"), row("Зуев")),
                List.of(row("Роз"), row("Зуев")),
                List.of(row("Роз"), row("Зуева"), row("Ким")))) {
            assertThat(read(RosterSource.of(other), 100).sum).isNotEqualTo(notes.sum);
        }
    }

    @Test
    void aud_8_words_for_roles_go_with_the_roster() throws IOException {
        RosterFormat format = RosterFormat.detected().withRole(" Кадет\t", UserRole.STUDENT);
        RosterSource source = RosterSource.csv(CSV.getBytes(UTF_8), format);
        assertThat(read(source, 100).roles).isEqualTo(Map.of("кадет", UserRole.STUDENT));
        assertThat(((io.github.eposcases.validation.roster.CsvSource) source).roles())
                .isEqualTo(Map.of("кадет", UserRole.STUDENT));
    }

    @Test
    void aud_9_without_quoting_a_quote_is_a_character() throws IOException {
        String csv = "ФИО;ДР;Школа\nЗуев Пётр;03.04.2013;\"МАОУ \"Лицей\" г. Перми\"\n\"Роз;05.06.1990;\n";
        Notes kept = read(
                RosterSource.csv(csv.getBytes(UTF_8), RosterFormat.detected().withoutQuoting()), 100);
        assertThat(kept.rows).containsExactly("1 on 2 Зуев", "2 on 3 \"Роз");
        assertThat(read(csv).rows).containsExactly("1 row.text-after-quote", "2 row.unclosed-quote");
    }

    @Test
    void aud_80_a_source_says_its_form_only() {
        assertThat(RosterSource.csv(CSV.getBytes(UTF_8), RosterFormat.detected()))
                .hasToString("RosterSource[csv]");
        assertThat(RosterSource.of(List.of(row("Роз")))).hasToString("RosterSource[rows]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void what_is_missing_is_named_at_once() {
        RosterFormat format = RosterFormat.detected();
        assertThatNullPointerException()
                .isThrownBy(() -> RosterSource.csv((Path) null))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> RosterSource.csv((byte[]) null, format))
                .withMessage("bytes");
        assertThatNullPointerException()
                .isThrownBy(() -> RosterSource.csv((RosterSource.StreamOpener) null, format))
                .withMessage("opener");
        assertThatNullPointerException()
                .isThrownBy(() -> RosterSource.csv(new byte[0], null))
                .withMessage("format");
        assertThatNullPointerException().isThrownBy(() -> RosterSource.of(null)).withMessage("rows");
    }
}
