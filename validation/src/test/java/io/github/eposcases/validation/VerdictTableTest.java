package io.github.eposcases.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The verdict for every combination of what name, date and e-mail say (CON-84…86, CON-176). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerdictTableTest {
    private enum Says {
        NOTHING_DIFFERS,
        RETYPE,
        SAME,
        CLOSE,
        OPEN,
        CONTRARY,
        /** Two names of a table, one letter apart: contrary, unless the e-mail is the same. */
        TWINS,
        ANOTHER_PERSON,
        USED_BY_OTHER;

        boolean isSame() {
            return compareTo(SAME) <= 0;
        }
    }

    /** The texts of a field, or of the three of a name divided by a stroke, on both sides. */
    private record Sample(Says says, String gosuslugi, String epos) {
        boolean isEqual() {
            return gosuslugi.equals(epos);
        }

        boolean isCosmetic() {
            return isEqual() || says == Says.RETYPE;
        }
    }

    private static final List<Sample> NAMES = List.of(
            new Sample(Says.NOTHING_DIFFERS, "Зуева|Анна|Ильинична", "Зуева|Анна|Ильинична"),
            new Sample(Says.RETYPE, "Зуева|Анна|Ильинична", "ЗУЕВА|Анна|Ильинична "),
            new Sample(Says.RETYPE, "Зуева|Анна|Ильинична", "Зуева Анна Ильинична||"),
            new Sample(Says.RETYPE, "Зуева Анна Ильинична||", "Зуева|Анна|Ильинична"),
            new Sample(Says.CLOSE, "Зуева|Анна|Ильинична", "Зуыва|Анна|Ильинична"),
            new Sample(Says.CLOSE, "Зуева|Анна|Ильинична", "Зуева|Анна|"),
            new Sample(Says.CLOSE, "Зуева|Анна|Ильинична", "Анна|Зуева|Ильинична"),
            new Sample(Says.OPEN, "Зуева|Анна|Ильинична", "Зуыва|Анна|Ильинисна"),
            new Sample(Says.OPEN, "Зуева|Анна|Ильинична", "Зуева||Ильинична"),
            new Sample(Says.OPEN, "Зуева|Анна|Ильинична", "|Анна|Ильинична"),
            new Sample(Says.OPEN, "Зуева||Ильинична", "Зуева||Ильинична"),
            new Sample(Says.OPEN, "нет|Анна|Ильинична", "нет|Анна|Ильинична"),
            new Sample(Says.CONTRARY, "Зуева|Анна|Ильинична", "Зуева|Мария|Ильинична"),
            new Sample(Says.TWINS, "Ким|Саша|", "Кима|Паша|"),
            new Sample(Says.TWINS, "Зуева|Алина|Ильинична", "Зуева|Арина|Ильинична"),
            new Sample(Says.TWINS, "Зуева|Алфия|Ильинична", "Зуева|Алия|Ильинична"),
            new Sample(Says.TWINS, "Зуева|Аделия|Ильинична", "Зуева|Амелия|Ильинична"),
            new Sample(Says.CLOSE, "Зуева|Алина|Ильинична", "Зуева|Алива|Ильинична"),
            new Sample(Says.CLOSE, "Зуева|Алива|Ильинична", "Зуева|Алина|Ильинична"),
            new Sample(Says.ANOTHER_PERSON, "Зуева|Анна|Ильинична", "Роз|Пётр|Олегович"));
    private static final List<Sample> DATES = List.of(
            new Sample(Says.NOTHING_DIFFERS, "03.04.2013", "03.04.2013"),
            new Sample(Says.RETYPE, "03.04.2013", "2013-04-03"),
            new Sample(Says.CLOSE, "03.04.2013", "03.04.2018"),
            new Sample(Says.OPEN, "03.04.2013", ""),
            new Sample(Says.OPEN, "03.04.2013", "01.01.1900"),
            new Sample(Says.OPEN, "03.04.2013", "31.04.2013"),
            new Sample(Says.OPEN, "", ""),
            new Sample(Says.CONTRARY, "03.04.2013", "03.04.1985"),
            new Sample(Says.CONTRARY, "03.04.2013", "11.12.2007"));
    private static final List<Sample> MAILS = List.of(
            new Sample(Says.NOTHING_DIFFERS, "zueva@ya.ru", "zueva@ya.ru"),
            new Sample(Says.RETYPE, "zueva@ya.ru", "Zueva@ya.ru"),
            new Sample(Says.SAME, "zueva@ya.ru", "zueva@yandex.ru"),
            new Sample(Says.CLOSE, "zueva@mail.ru", "zueva1@mail.ru"),
            new Sample(Says.CLOSE, "zueva@mail.ru", "zueva@mail,ru"),
            new Sample(Says.CLOSE, "zueva@mail.ru", "zueva@mail.ru, mama77@bk.ru"),
            new Sample(Says.OPEN, "zueva@mail.ru", "papa77@bk.ru, mama77@bk.ru"),
            new Sample(Says.OPEN, "zueva@mail.ru", "89024567890"),
            new Sample(Says.OPEN, "zueva@mail.ru", ""),
            new Sample(Says.OPEN, "", ""),
            new Sample(Says.CONTRARY, "zueva@mail.ru", "zueva@bk.ru"),
            new Sample(Says.CONTRARY, "zueva@mail.ru", "mama77@bk.ru"),
            new Sample(Says.USED_BY_OTHER, "zueva@mail.ru", "olga@bk.ru"));

    private static final ComparisonContext CONTEXT =
            ComparisonContext.none().withUsedByOther(EmailAddress.of("olga@bk.ru")::equals);

    @Test
    void con_84_the_table_decides_every_combination() {
        for (Sample name : NAMES) {
            for (Sample date : DATES) {
                for (Sample mail : MAILS) {
                    IdentityRecord gosuslugi = record(name.gosuslugi(), date.gosuslugi(), mail.gosuslugi());
                    IdentityRecord epos = record(name.epos(), date.epos(), mail.epos());
                    assertThat(IdentityComparator.standard()
                                    .compare(gosuslugi, epos, CONTEXT)
                                    .verdict())
                            .as("%s %s %s", name, date, mail)
                            .isEqualTo(expected(name, date, mail));
                }
            }
        }
    }

    private static IdentityRecord record(String name, String date, String mail) {
        String[] parts = name.split("\\|", -1);
        return new IdentityRecord(parts[0], parts[1], parts[2], date, mail);
    }

    private static Verdict expected(Sample one, Sample two, Sample three) {
        boolean retype = Stream.of(one, two, three).allMatch(Sample::isCosmetic);
        if (retype) {
            boolean equal = Stream.of(one, two, three).allMatch(Sample::isEqual);
            return equal ? Verdict.IDENTICAL : Verdict.SAME_AFTER_RETYPING;
        }
        Says mail = three.says();
        Says date = two.says();
        Says name = one.says() == Says.TWINS && mail.isSame() ? Says.CLOSE : one.says();
        List<Says> all = List.of(name, date, mail);
        long same = all.stream().filter(Says::isSame).count();
        long contrary =
                all.stream().filter(says -> says.compareTo(Says.CONTRARY) >= 0).count();
        if (name == Says.ANOTHER_PERSON && !(date.isSame() && mail.isSame()) || contrary >= 2) {
            return Verdict.DIFFERENT_PERSON;
        }
        if (name.isSame() && date.isSame() && mail != Says.USED_BY_OTHER || same == 2 && contrary == 0) {
            return Verdict.LIKELY_SAME;
        }
        return Verdict.UNCERTAIN;
    }
}
