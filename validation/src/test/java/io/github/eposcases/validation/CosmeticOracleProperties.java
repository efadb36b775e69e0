package io.github.eposcases.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NameFold;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The minimal explanation of values that differ in typing only, beside a plain and slow comparator (CON-150). */
class CosmeticOracleProperties {
    private static final IdentityRecord PERSON =
            new IdentityRecord("Зуева", "Анна", "Ильинична", "03.04.2013", "zueva@mail.ru");
    private static final List<String> NAMES = List.of(
            "Зуева",
            "Мамин-Сибиряк",
            "О'Нил",
            "Рашид оглы",
            "Королёв",
            "ВЕРА",
            "Ёлкин-Ежов",
            "Анна Мария",
            "Iванов",
            "Зоя",
            "Горбач",
            "Иванов (Петров)",
            "Бабич",
            "Жук",
            "ЦыренДоржи",
            "СОН",
            "Ибн-Сина",
            "фон Берг",
            "Людовик XV",
            "Иван IV",
            "д’Арк",
            "Цой",
            "Щебёнкин",
            "Объедков");
    private static final List<String> MAILS = List.of(
            "zueva@mail.ru",
            "Ivanov.Petr@yandex.ru",
            "info@школа.рф",
            "сосо@mail.ru",
            "a+b@gmail.com",
            "дом@дом.рус",
            "xep@ya.ru",
            "ivanov@УА.ru");
    private static final String TWINS_RU = "АВСЕНКМОРТХасеорху";
    private static final String TWINS_LATIN = "ABCEHKMOPTXaceopxy";
    private static final String BETWEEN = "\u200B\u00AD\u00A0 \t-–—.,'’`«»\"*";

    /** Types a value as people and systems do, so that it looks the same or nearly so. */
    private static String retyped(String value, Random random) {
        String typed = value;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = typed.isEmpty() ? 0 : random.nextInt(typed.length());
            char sign = BETWEEN.charAt(random.nextInt(BETWEEN.length()));
            typed = switch (random.nextInt(13)) {
                case 0 -> typed.toUpperCase(Locale.ROOT);
                case 1 -> typed.toLowerCase(Locale.ROOT);
                case 2 -> typed.replace('ё', 'е').replace('Ё', 'Е');
                case 3 -> typed.substring(0, at) + sign + typed.substring(at);
                case 4 -> typed + sign;
                case 5 -> sign + typed;
                case 6 -> typed.replace("-", " ").replace(" ", random.nextBoolean() ? "" : " – ");
                case 7 -> Normalizer.normalize(typed, Normalizer.Form.NFD);
                case 8 -> twins(typed, random, TWINS_RU, TWINS_LATIN);
                case 9 -> twins(typed, random, TWINS_LATIN, TWINS_RU);
                case 10 -> twins(typed, random, "ОоЗзбЧч", "0033644");
                case 11 -> NameFold.latinKeyboardReading(typed);
                default -> typed.replace('\'', '’');
            };
        }
        return typed;
    }

    private static String twins(String value, Random random, String from, String to) {
        StringBuilder out = new StringBuilder(value);
        for (int i = 0; i < out.length(); i++) {
            int twin = from.indexOf(out.charAt(i));
            if (twin >= 0 && random.nextInt(3) > 0) {
                out.setCharAt(i, to.charAt(twin));
            }
        }
        return out.toString();
    }

    private static void agrees(PlainCosmetics<?> plain, IdentityField field, String one, String other) {
        IdentityRecord left = IdentityComparatorProperties.with(PERSON, field, one);
        IdentityRecord right = IdentityComparatorProperties.with(PERSON, field, other);
        List<Discrepancy> found =
                IdentityComparator.standard().compare(left, right).discrepancies();
        Optional<List<String>> expected = plain.kinds(one, other);
        if (expected.isPresent()) {
            assertThat(found.stream().map(d -> d.kind().name())).isEqualTo(expected.get());
            assertThat(found).noneMatch(Discrepancy::needsDocument);
        } else {
            assertThat(found).anyMatch(Discrepancy::needsDocument);
        }
    }

    @Property
    void con_150_names_that_differ_in_typing_only_have_the_plain_explanation(@ForAll long seed) {
        Random random = new Random(seed);
        String name = NAMES.get(random.nextInt(NAMES.size()));
        agrees(PlainCosmetics.ofNames(), IdentityField.SURNAME, retyped(name, random), retyped(name, random));
    }

    @Property
    void con_150_addresses_that_differ_in_typing_only_have_the_plain_explanation(@ForAll long seed) {
        Random random = new Random(seed);
        String mail = MAILS.get(random.nextInt(MAILS.size()));
        String one = retyped(mail, random);
        String other = retyped(mail, random);
        agrees(PlainCosmetics.ofMails(), IdentityField.EMAIL, one, other);
    }
}
