package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.Discrepancy;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AUD-60, AUD-61: how two records stand to each other, and which witness is asked for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LikenessTest {
    private static IdentityRecord record(String text, String email) {
        String[] parts = text.split(",", -1);
        return new IdentityRecord(parts[0], parts[1], parts[2], parts[3], email);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,Пётр,Ильич,03.04.2013 | SAME
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,Петр,Ильич,03.04.2013 | SAME
            Зуев,Пётр,Ильич,03.04.2013 | ЗУЕВ,Пётр,Ильич,03.04.2013 | SAME
            Зуев,Пётр,Ильич,03.04.2013 | Зуевв,Пётр,Ильич,03.04.2013 | NEAR
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,Пёрт,Ильич,03.04.2013 | NEAR
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,Пётр,Ильчи,03.04.2013 | NEAR
            Ли,Пётр,Ильич,03.04.2013 | Лю,Пётр,Ильич,03.04.2013 | NEAR
            Ли,Пётр,Ильич,03.04.2013 | Ил,Пётр,Ильич,03.04.2013 | NEAR
            Ли,Пётр,Ильич,03.04.2013 | Ким,Пётр,Ильич,03.04.2013 | NEAR_WITH_MAILBOX_OR_CHILD
            Ли,Ян,Ильич,03.04.2013 | Ли,Як,Ильич,03.04.2013 | NEAR
            Ли,Ян,Ильич,03.04.2013 | Ли,Юл,Ильич,03.04.2013 | NONE
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,Пётр,Ильич,04.03.2013 | NEAR
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,Пётр,Ильич,03.05.2013 | NONE
            Зуев,Пётр,Ильич,03.04.2013 | Пётр,Зуев,Ильич,03.04.2013 | NEAR
            Зуев,Пётр,Ильич,03.04.2013 | Zuev,Пётр,Ильич,03.04.2013 | NEAR
            Зуев,Пётр,Ильич,03.04.2013 | Зуева,Пётр,Ильич,03.04.2013 | NEAR
            Зуев-Белов,Пётр,Ильич,03.04.2013 | Белов-Зуев,Пётр,Ильич,03.04.2013 | NEAR
            Зуев-Белов,Пётр,Ильич,03.04.2013 | Зуев,Пётр,Ильич,03.04.2013 | NEAR_WITH_ANY_WITNESS
            Рождественский,Пётр,Ильич,03.04.2013 | Рождествен,Пётр,Ильич,03.04.2013 | NEAR_WITH_ANY_WITNESS
            Гаврилова,Анна,Ильинична,03.04.2013 | Говрелова,Анна,Ильинична,03.04.2013 | NEAR_WITH_ANY_WITNESS
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,Пётр,,03.04.2013 | NEAR_WITH_ANY_WITNESS
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,Пётр,нет,03.04.2013 | NEAR_WITH_ANY_WITNESS
            Зуев,Пётр,Ильич,03.04.2013 | ,Пётр,Ильич,03.04.2013 | NONE
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,,Ильич,03.04.2013 | NONE
            Зуева,Анна,Ильинична,03.04.2013 | Смирнова,Анна,Ильинична,03.04.2013 | NEAR_WITH_MAILBOX_OR_CHILD
            Зуева,Анна,Ильинична,03.04.2013 | смирнова,Анна,Ильинична,03.04.2013 | NEAR_WITH_MAILBOX_OR_CHILD
            Зуева,Анна,Ильинична,03.04.2013 | Смирнова,Анна,Петровна,03.04.2013 | NONE
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,Олег,Ильич,03.04.2013 | NONE
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,олег,Ильич,03.04.2013 | NONE
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,Пётр,Олегович,03.04.2013 | NONE
            Зуев,Александр,Ильич,03.04.2013 | Зуев,Саша,Ильич,03.04.2013 | NEAR
            Зуева,Наталья,Ильинична,03.04.2013 | Зуева,Наталия,Ильинична,03.04.2013 | NEAR
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,П.,Ильич,03.04.2013 | NEAR
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,Пётр,олегович,03.04.2013 | NONE
            Зуев,Пётр,Ильич,03.04.2013 | Зуевв,Пётр,Ильич,04.03.2013 | NONE
            Зуев,Пётр,Ильич,03.04.2013 | Зуевв,Пётрр,Ильич,03.04.2013 | NONE
            Зуева,,Ильинична,03.04.2013 | смирнова,,Ильинична,03.04.2013 | NEAR_WITH_MAILBOX_OR_CHILD
            Ли,Пётр,Ильич,03.04.2013 | Лю,Олег,Ильич,03.04.2013 | NONE
            Ли,Пётр,Ильич,03.04.2013 | Лю,Пётр,Олегович,03.04.2013 | NONE
            Я,Пётр,Ильич,03.04.2013 | ,Пётр,Ильич,03.04.2013 | NONE
            Зуев,Я,Ильич,03.04.2013 | Зуев,,Ильич,03.04.2013 | NONE
            Гасанов,Али,Рашид оглы,03.04.2013 | Гасанов,Али,Рашид-оглы,03.04.2013 | SAME
            Гасанов,Али,Рашид оглы,03.04.2013 | Гасанов,Али,Рашид,03.04.2013 | NEAR
            ЗуевПётр,,Ильич,03.04.2013 | Зуев,Пётр,Ильич,03.04.2013 | SAME
            """)
    void aud_61_what_differs_and_the_witness_needed(String one, String other, Likeness.Relation expected) {
        IdentityRecord a = record(one, "a@example.ru");
        IdentityRecord b = record(other, "b@example.ru");
        for (Likeness likeness : new Likeness[] {Likeness.of(a, b), Likeness.of(b, a)}) {
            assertThat(likeness.relation()).isEqualTo(expected);
            assertThat(likeness.withDifferences(a, b).differences().isEmpty()).isEqualTo(one.equals(other));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Смирнова,Анна,Ильинична,03.04.2013 | NEAR_WITH_MAILBOX_OR_CHILD
            Абв,Анна,Ильинична,03.04.2013      | NEAR_WITH_MAILBOX_OR_CHILD
            Ябя,Анна,Ильинична,03.04.2013      | NEAR_WITH_MAILBOX_OR_CHILD
            Ёлкинё,Анна,Ильинична,03.04.2013   | NEAR_WITH_MAILBOX_OR_CHILD
            Яаб,Анна,Ильинична,03.04.2013      | NEAR_WITH_MAILBOX_OR_CHILD
            Зуева,Ольга,Ильинична,03.04.2013   | NONE
            Зуева,Анна,Петровна,03.04.2013     | NONE
            Зуева,Анна,Ильинична,03.04.2013    | SAME
            Зуева,Анна,Ильинична,05.04.2013    |
            Смирнова,Ольга,Ильинична,03.04.2013 |
            Смирнова,Анна,Петровна,03.04.2013  |
            Зуева,Ольга,Петровна,03.04.2013    |
            Смирнова,Анна,Ильинична,05.04.2013 |
            Зуева,Ольга,Ильинична,05.04.2013   |
            Зуева,Анна,Петровна,05.04.2013     |
            Зуева,Анна,,03.04.2013             |
            Зуева,Инна,Ильинична,03.04.2013    |
            Зуева,Аня,Ильинична,03.04.2013     |
            Зуева,Анна,Ильинишна,03.04.2013    |
            Зуева,анна,Ильинична,03.04.2013    |
            Зуева,ольга,Ильинична,03.04.2013   |
            Зуева,Анна,петровна,03.04.2013     |
            Ёя,Анна,Ильинична,03.04.2013       |
            смирнова,Анна,Ильинична,03.04.2013 |
            ѐмирнова,Анна,Ильинична,03.04.2013 |
            Ђмирнова,Анна,Ильинична,03.04.2013 |
            СМирнова,Анна,Ильинична,03.04.2013 |
            Смирновa,Анна,Ильинична,03.04.2013 |
            Смирнѐва,Анна,Ильинична,03.04.2013 |
            Смирнова-Ли,Анна,Ильинична,03.04.2013 |
            Зуевв,Анна,Ильинична,03.04.2013    |
            Нет,Анна,Ильинична,03.04.2013      |
            """)
    void aud_61_equal_records_and_one_plain_other_word_are_seen_at_once(String other, Likeness.Relation seen) {
        IdentityRecord a = record("Зуева,Анна,Ильинична,03.04.2013", "");
        IdentityRecord b = record(other, "");
        assertThat(Likeness.atOnce(a, b)).isEqualTo(Optional.ofNullable(seen));
        assertThat(Likeness.atOnce(b, a)).isEqualTo(Optional.ofNullable(seen));
        assertThat(Likeness.of(a, b).differences().isEmpty()).isEqualTo(seen != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Зуев,Пётр,Ильич,03.04.2013  | ЗУЕВ,Петр,Ильич,03.04.2013      | LETTER_CASE SURNAME
            Зуев,Пётр,Ильич,03.04.2013  | Зуев,ПЕТР,Ильич,03.04.2013      | LETTER_CASE GIVEN
            Зуев,Пётр,Ильич,03.04.2013  | ЗУЕВ,Петр,Ильчи,03.04.2013      | TYPO PATRONYMIC
            Зуев,Пётр,Ильич,03.04.2013  | Зуев,Петр,Ильич,04.03.2013      | DAY_MONTH_SWAPPED BIRTH_DATE
            Зуева,Анна,Ильинична,03.04.2013 | Смирнова,Анна,Ильинична,03.04.2013 | SURNAME_CHANGED PERSON_NAME
            """)
    void aud_61_what_decides_is_the_heavy_difference_else_the_first_kind(String one, String other, String expected) {
        IdentityRecord a = record(one, "a@example.ru");
        IdentityRecord b = record(other, "b@example.ru");
        Likeness likeness = Likeness.of(a, b).withDifferences(a, b);
        Discrepancy d = likeness.deciding();
        assertThat(d.kind() + " " + d.field()).isEqualTo(expected);
        assertThat(likeness.withDifferences(a, b)).isSameAs(likeness);
    }

    private static Candidate row(int number, String surname) {
        return CandidateTest.candidate(number, record(surname + ",Пётр,Ильич,03.04.2013", ""), "", "", "");
    }

    @Test
    void each_two_records_are_compared_once() {
        Likeness.Cache known = new Likeness.Cache();
        Candidate[] rows = {row(1, "Зуев"), row(2, "Зуевв"), row(3, "зуев"), row(4, "Смирнов"), row(67_108_863, "Зуева")
        };
        for (Candidate a : rows) {
            for (Candidate b : rows) {
                Likeness likeness = known.of(a, b);
                assertThat(likeness.relation())
                        .isEqualTo(Likeness.of(a.row().identity(), b.row().identity())
                                .relation());
                assertThat(known.of(a, b)).isSameAs(likeness);
                assertThat(known.of(b, a)).isSameAs(likeness);
            }
        }
    }

    @Test
    void aud_142_no_more_than_so_many_pairs_are_kept() {
        Likeness.Cache known = new Likeness.Cache();
        Candidate one = row(1, "Зуев");
        Likeness first = known.of(one, row(2, "Зуевв"));
        for (int i = 1; i < Likeness.Cache.MOST; i++) {
            assertThat(known.of(one, row(2, "Зуевв"))).isSameAs(first);
            known.of(one, row(2 + i, "Зуев"));
        }
        known.of(one, row(3 + Likeness.Cache.MOST, "Зуев"));
        assertThat(known.of(one, row(2, "Зуевв"))).isNotSameAs(first).isEqualTo(first);
    }
}
