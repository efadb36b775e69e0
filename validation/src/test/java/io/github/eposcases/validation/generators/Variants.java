package io.github.eposcases.validation.generators;

import static io.github.eposcases.validation.generators.NamePairs.of;
import static io.github.eposcases.validation.generators.Names.pick;

import java.util.List;
import java.util.Random;

/** Pairs of forms that stand in no rule of spelling. */
final class Variants {
    private static final List<String> GIVEN = List.of(
            "Наталья Наталия",
            "София Софья",
            "Даниил Данила",
            "Елена Алёна",
            "Георгий Егор",
            "Ксения Оксана",
            "Артём Артемий",
            "Анастасия Настасья",
            "Дмитрий Димитрий",
            "Дарья Дария",
            "Мария Марья",
            "Иван Иоанн",
            "Фёдор Феодор",
            "Сергей Сергий",
            "Илья Илия",
            "Татьяна Татиана",
            "Ульяна Юлиана",
            "Рашид Рашит",
            "Ринат Ренат",
            "Рафаил Рафаэль",
            "Магомед Мухаммед",
            "Ахмед Ахмет",
            "Гасан Хасан",
            "Альфия Алфия",
            "Михаил Михайла",
            "Яков Иаков",
            "Иосиф Осип",
            "Степан Стефан",
            "Екатерина Катерина",
            "Ефросиния Ефросинья");
    private static final List<String> PATRONYMICS = List.of(
            "Геннадьевич Геннадиевич",
            "Юрьевна Юриевна",
            "Ильинична Ильинишна",
            "Никитична Никитишна",
            "Михайлович Михаилович",
            "Данилович Даниилович",
            "Егорович Георгиевич",
            "Иванович Иваныч",
            "Николаевич Николаич",
            "Сергеевна Сергевна",
            "Васильевич Васильич",
            "Ивановна Иванна",
            "Рашид оглы/Рашидович",
            "Гасан кызы/Гасановна",
            "Евгеньевна Евгениевна",
            "Анатольевич Анатолиевич",
            "Гавриилович Гаврилович",
            "Дмитриевна Дмитрьевна",
            "Артёмович Артемьевич",
            "Матвеевич Матфеевич",
            "Александрович Александрыч",
            "Павловна Павлна",
            "Фёдоровна Феодоровна",
            "Семёнович Симеонович");
    private static final List<String> SHORT = List.of(
            "Александр Саша",
            "Александра Шура",
            "Алексей Лёша",
            "Анатолий Толя",
            "Андрей Андрюша",
            "Борис Боря",
            "Василий Вася",
            "Виктор Витя",
            "Владимир Вова",
            "Вячеслав Слава",
            "Геннадий Гена",
            "Георгий Гоша",
            "Григорий Гриша",
            "Дмитрий Дима",
            "Евгений Женя",
            "Иван Ваня",
            "Илья Илюша",
            "Константин Костя",
            "Леонид Лёня",
            "Максим Макс",
            "Михаил Миша",
            "Николай Коля",
            "Павел Паша",
            "Пётр Петя",
            "Сергей Серёжа",
            "Станислав Стас",
            "Фёдор Федя",
            "Юрий Юра",
            "Анастасия Настя",
            "Анна Аня",
            "Валерия Лера",
            "Вероника Ника",
            "Виктория Вика",
            "Галина Галя",
            "Дарья Даша",
            "Евгения Женя",
            "Екатерина Катя",
            "Елена Лена",
            "Елизавета Лиза",
            "Ирина Ира",
            "Ксения Ксюша",
            "Лариса Лара",
            "Людмила Люда",
            "Мария Маша",
            "Надежда Надя",
            "Наталья Наташа",
            "Наталия Ната",
            "Ольга Оля",
            "Полина Поля",
            "Светлана Света",
            "София Соня",
            "Татьяна Таня",
            "Юлия Юля",
            "Гульнара Гуля",
            "Рустам Рустик",
            "Саша Шура",
            "Маша Маруся",
            "Вова Володя",
            "Дуня Дуся",
            "Арсений Сеня",
            "Любовь Люба",
            "Тамара Тома",
            "Раиса Рая",
            "Роман Рома");
    private static final List<String> GENDER_SURNAMES = List.of(
            "Иванов Иванова",
            "Соловьёв Соловьёва",
            "Кошкин Кошкина",
            "Голицын Голицына",
            "Жуковский Жуковская",
            "Толстой Толстая",
            "Белый Белая",
            "Крутикий Крутикая",
            "Троцкий Троцкая",
            "Зимний Зимняя",
            "Римский-Корсаков Римская-Корсакова",
            "Петров-Водкин Петрова-Водкина");
    private static final List<String> GENDER_GIVEN = List.of(
            "Александр Александра",
            "Валентин Валентина",
            "Валерий Валерия",
            "Евгений Евгения",
            "Юлий Юлия",
            "Виталий Виталия",
            "Анатолий Анатолия",
            "Ян Яна",
            "Богдан Богдана",
            "Руслан Руслана",
            "Ярослав Ярослава",
            "Владислав Владислава",
            "Мирослав Мирослава",
            "Станислав Станислава");
    private static final List<String> GENDER_PATRONYMICS = List.of(
            "Александрович Александровна",
            "Сергеевич Сергеевна",
            "Ильич Ильинична",
            "Никитич Никитична",
            "Юрьевич Юрьевна",
            "Али оглы/Али кызы",
            "Рашид оглы/Рашид гызы",
            "Кузьмич Кузьминична",
            "Лукич Лукинична",
            "Павлович Павловна",
            "Андреевич Андреевна",
            "Олегович Олеговна");
    private static final List<String> SOUNDS = List.of("о а", "а о", "е и", "и е", "в ф", "д т", "г к", "з с", "б п");

    private Variants() {}

    private static String[] pair(String both, Random random) {
        int cut = both.contains("/") ? both.indexOf('/') : both.indexOf(' ');
        String one = both.substring(0, cut);
        String other = both.substring(cut + 1);
        return random.nextBoolean() ? of(one, other) : of(other, one);
    }

    static String[] variant(String field, Random random) {
        return field.equals("SURNAME") ? null : pair(pick(random, field.equals("GIVEN") ? GIVEN : PATRONYMICS), random);
    }

    static String[] shortForm(String field, Random random) {
        return field.equals("GIVEN") ? pair(pick(random, SHORT), random) : null;
    }

    static String[] gender(String field, Random random) {
        return pair(
                pick(
                        random,
                        switch (field) {
                            case "SURNAME" -> GENDER_SURNAMES;
                            case "GIVEN" -> GENDER_GIVEN;
                            default -> GENDER_PATRONYMICS;
                        }),
                random);
    }

    /** Two letters replaced by ones of equal sound, so that it is no single typo; short values only. */
    static String[] soundsAlike(String v, Random random) {
        if (v.length() > 9) {
            return null;
        }
        String spoilt = v;
        int changes = 0;
        for (int tries = 0; tries < 40 && changes < 2; tries++) {
            String[] sound = pick(random, SOUNDS).split(" ");
            int at = 1 + random.nextInt(v.length() - 1);
            boolean vowel = "оаеи".contains(sound[0]);
            boolean last = at == v.length() - 1;
            if (spoilt.startsWith(sound[0], at) && v.startsWith(sound[0], at) && (vowel || last)) {
                spoilt = spoilt.substring(0, at) + sound[1] + spoilt.substring(at + 1);
                changes++;
            }
        }
        return changes < 2 ? null : of(v, spoilt);
    }

    /** Some short forms are the beginnings of their names. */
    static boolean isNoShortForm(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        return !shorter.endsWith("ич")
                && !List.of(
                                "алекс", "алекса", "зина", "крис", "макс", "ната", "снежа", "анна", "карин", "алина",
                                "илья", "влад", "свят", "элла", "эмма")
                        .contains(shorter);
    }
}
