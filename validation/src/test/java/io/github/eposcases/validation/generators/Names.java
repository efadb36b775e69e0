package io.github.eposcases.validation.generators;

import java.util.List;
import java.util.Random;

/** Invented people of many origins; the words are common, the combinations are nobody's. */
final class Names {
    static final List<String> SURNAMES_M = words(
            "Иванов Петров Королёв Соловьёв Зуев Гаврилов Щукин Рождественский Толстой"
                    + " Белый Дьячков Мясников Жуковский Чернышёв Ощепков Плешков Бажин Кошкин Лещинский Пьянков Силантьев"
                    + " Хабибуллин Гайнутдинов Шарафутдинов Мусаев Алиев Рагимов Оглоблин Воронцов Снегирёв Терёшин"
                    + " Голицын Поздеев Чугаев Субботин Третьяков Завьялов Богомолов Ефремов Осокин Калинин Югов Якимов");
    static final List<String> SURNAMES_F = words(
            "Иванова Петрова Королёва Соловьёва Зуева Гаврилова Щукина Рождественская"
                    + " Толстая Белая Дьячкова Мясникова Жуковская Чернышёва Ощепкова Плешкова Бажина Кошкина Лещинская"
                    + " Пьянкова Силантьева Хабибуллина Гайнутдинова Мусаева Алиева Воронцова Снегирёва Голицына Чугаева");
    static final List<String> SURNAMES_U = words(
            "Шевченко Петренко Черных Долгих Саркисян Арутюнян Гиоргадзе Ким Пак Цой"
                    + " Нгуен Шмидт Миллер Крамер Дурново Живаго Мартынюк Коваль Кравец Бондарь Ткач Лисица Глинка Мицкевич");
    static final List<String> DOUBLE = words("Иванова-Петрова Мамин-Сибиряк Зуева-Роз Римский-Корсаков Салтыков-Щедрин"
            + " Гулак-Артемовский Новиков-Прибой Мусин-Пушкин Ким-Осипова Бонч-Бруевич Соколова-Белых Кара-Мурза");
    static final List<String> GIVEN_M = words(
            "Александр Алексей Андрей Артём Борис Вадим Василий Виктор Владимир Геннадий"
                    + " Григорий Даниил Денис Дмитрий Евгений Ефим Зиновий Иван Игорь Илья Кирилл Константин Лев Леонид Максим"
                    + " Матвей Михаил Никита Николай Олег Павел Пётр Роман Сергей Степан Тимофей Фёдор Эдуард Юрий Ярослав"
                    + " Рамиль Ильдар Рустам Ашот Гурген Тамерлан Мухаммед Эльдар Бахтияр Семён Парфён Аксён Нефёд Савёл");
    static final List<String> GIVEN_F =
            words("Александра Алина Анастасия Анна Варвара Вера Вероника Виктория Галина Дарья"
                    + " Евгения Екатерина Елена Елизавета Зинаида Зоя Ирина Кристина Ксения Лариса Людмила Маргарита Марина"
                    + " Мария Надежда Наталья Оксана Ольга Полина Светлана София Тамара Татьяна Ульяна Юлия Алёна Айгуль"
                    + " Гульнара Зухра Лейсан Эльвира Чулпан Нино Ануш Снежана Матрёна Фёкла Флёна");
    static final List<String> DOUBLE_GIVEN =
            words("Анна-Мария Ева-Мария Цырен-Доржи Жан-Поль Мария-Луиза Карл-Густав Ирина-Елизавета Абдул-Азиз"
                    + " Мухаммад-Али Роза-Мария");
    static final List<String> PATRONYMIC_M = words("Александрович Алексеевич Андреевич Борисович Васильевич Викторович"
            + " Владимирович Геннадьевич Григорьевич Дмитриевич Евгеньевич Иванович Игоревич Ильич Константинович"
            + " Михайлович Николаевич Олегович Павлович Петрович Романович Сергеевич Степанович Фёдорович Юрьевич"
            + " Рамилевич Ильдарович Артёмович Семёнович Никитич Кузьмич Парфёнович Аксёнович Нефёдович");
    static final List<String> PATRONYMIC_F = words("Александровна Алексеевна Андреевна Борисовна Васильевна Викторовна"
            + " Владимировна Геннадьевна Григорьевна Дмитриевна Евгеньевна Ивановна Игоревна Ильинична Константиновна"
            + " Михайловна Николаевна Олеговна Павловна Петровна Романовна Сергеевна Степановна Фёдоровна Юрьевна"
            + " Рамилевна Ильдаровна Артёмовна Семёновна Никитична Парфёновна Аксёновна Нефёдовна");
    static final List<String> TURKIC =
            words("Рашид Али Мамед Гасан Гейдар Вагиф Ильгар Фарид Нурлан Айбек Эсен Аббас Тофик");

    static final List<String> DOUBLE_PATRONYMIC =
            words("Абдул-Азизович Магомед-Алиевич Нур-Ахмедович Хаджи-Муратович Шейх-Магомедовна Абдул-Хамидовна"
                    + " Гази-Магомедовна Али-Аскерович Сейд-Ахметовна Юсуф-Алиевна");

    private Names() {}

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A value of a field. */
    static String value(String field, Random random) {
        return switch (field) {
            case "SURNAME" ->
                pick(random, random.nextInt(3) == 0 ? SURNAMES_U : random.nextBoolean() ? SURNAMES_M : SURNAMES_F);
            case "GIVEN" -> pick(random, random.nextBoolean() ? GIVEN_M : GIVEN_F);
            default -> pick(random, random.nextBoolean() ? PATRONYMIC_M : PATRONYMIC_F);
        };
    }

    /** A value of several words. */
    static String doubled(String field, Random random) {
        return switch (field) {
            case "SURNAME" -> pick(random, DOUBLE);
            case "GIVEN" -> pick(random, DOUBLE_GIVEN);
            default -> pick(random, TURKIC) + "-" + (random.nextBoolean() ? "оглы" : "кызы");
        };
    }

    /** Surname, given name and patronymic of one gender. */
    static String[] person(Random random) {
        boolean man = random.nextBoolean();
        return new String[] {
            pick(random, random.nextInt(4) == 0 ? SURNAMES_U : man ? SURNAMES_M : SURNAMES_F),
            pick(random, man ? GIVEN_M : GIVEN_F),
            pick(random, man ? PATRONYMIC_M : PATRONYMIC_F)
        };
    }
}
