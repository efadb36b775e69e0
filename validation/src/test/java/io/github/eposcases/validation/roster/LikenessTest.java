package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
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
            Смирнова | Зуева | true
            Абв | Ягода | true
            Яга | Ёлкина | true
            Аян | Ёя | false
            Зуева | смирнова | false
            зуева | Смирнова | false
            Зуева | Смирновa | false
            Зуева | Смирнова-Ли | false
            Зуева | Зуевв | false
            Зуева | Нет | false
            """)
    void a_plain_other_word_is_seen_at_once(String one, String other, boolean atOnce) {
        IdentityRecord a = record(one + ",Анна,Ильинична,03.04.2013", "");
        IdentityRecord b = record(other + ",Анна,Ильинична,03.04.2013", "");
        assertThat(Likeness.of(a, b).differences().isEmpty()).isEqualTo(atOnce);
        assertThat(Likeness.of(b, a).differences().isEmpty()).isEqualTo(atOnce);
    }
}
