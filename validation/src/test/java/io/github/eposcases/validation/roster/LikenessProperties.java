package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** AUD-60, AUD-61: what is seen of two records at once is what the full comparison says. */
class LikenessProperties {
    private static final String[] WORDS = {
        "Иванов",
        "Иванова",
        "Петров",
        "Иваненко",
        "Сидоров",
        "Белый",
        "Белая",
        "Оганесян",
        "Аганесян",
        "Ковалёва",
        "Кавалева",
        "Рождественский",
        "Рождественск",
        "Толстой",
        "Толстая",
        "Щульц",
        "Шульц",
        "Эйнштейн",
        "Айнштайн",
        "Ли",
        "Цой",
        "Ким",
        "Наталья",
        "Наталия",
        "Саша",
        "Александр",
        "Шура",
        "Пётр",
        "Петр",
        "Егор",
        "Георгий",
        "Юлия",
        "Мария",
        "Марья",
        "Ильич",
        "Ильинична",
        "Иваныч",
        "Иванович",
        "Петрович",
        "Геннадьевич",
        "Геннадиевич",
        "Рашидоглы",
        "Рашидович",
        "Нет",
        "Отсутствует",
        "Ооо",
        "Ёлкин",
        "Елкин",
        "Ёж",
        "Съезд",
        "Александра",
        "Евгений",
        "Евгения",
        "Валерий"
    };

    private final Arbitrary<String> word = Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.of(WORDS)),
            net.jqwik.api.Tuple.of(
                    2,
                    Combinators.combine(
                                    Arbitraries.strings().withChars("АБВЕЁИЯ").ofLength(1),
                                    Arbitraries.strings()
                                            .withChars("абвоеёишщцьй")
                                            .ofMinLength(1)
                                            .ofMaxLength(5))
                            .as(String::concat)),
            net.jqwik.api.Tuple.of(
                    1,
                    Combinators.combine(Arbitraries.of(WORDS), Arbitraries.of("ов", "ич", "а", "й", "-", " Оглы", "o"))
                            .as(String::concat)));

    @Provide
    Arbitrary<IdentityRecord> record() {
        return Combinators.combine(word, word, Arbitraries.oneOf(word, Arbitraries.just("")))
                .as((s, g, p) -> new IdentityRecord(s, g, p, "02.03.2012", ""));
    }

    @Property(tries = 30_000)
    @StatisticsReport(onFailureOnly = true)
    void one_other_word_is_one_other_word_in_full(
            @ForAll("record") IdentityRecord a, @ForAll("record") IdentityRecord with, @ForAll int part) {
        IdentityRecord b = switch (Math.floorMod(part, 3)) {
            case 0 -> a.withSurname(with.surname());
            case 1 -> a.withGivenName(with.givenName());
            default -> a.withPatronymic(with.patronymic());
        };
        Likeness seen = Likeness.of(a, b);
        boolean atOnce = seen.differences().isEmpty() && seen.relation() != Likeness.Relation.SAME;
        Statistics.collect(atOnce);
        Statistics.coverage(c -> c.check(true).percentage(p -> p > 30));
        if (atOnce) {
            assertThat(seen.withDifferences(a, b).relation())
                    .as(
                            "%s %s",
                            a.surname() + a.givenName() + a.patronymic(), b.surname() + b.givenName() + b.patronymic())
                    .isIn(seen.relation(), Likeness.Relation.NONE);
        }
    }
}
