package io.github.eposcases.validation.generators;

import static io.github.eposcases.validation.generators.NamePairs.of;
import static io.github.eposcases.validation.generators.Names.pick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plants one error into a whole name, written as surname|given name|patronymic[|date]. */
final class PersonPairs {
    private static final List<String> DECLINED = List.of(
            "Королёв|Ефим|Ильич Королёва|Ефима|Ильича",
            "Зуева|Анна|Ильинична Зуевой|Анне|Ильиничне",
            "Шевченко|Павел|Львович Шевченко|Павла|Львовича",
            "Иванов|Пётр|Петрович Иванову|Петру|Петровичу",
            "Петрова|Мария|Ивановна Петровой|Марии|Ивановны",
            "Толстой|Лев|Николаевич Толстого|Льва|Николаевича",
            "Белая|Юлия|Олеговна Белую|Юлию|Олеговну",
            "Кравец|Игорь|Юрьевич Кравцу|Игорю|Юрьевичу",
            "Жуковский|Андрей|Сергеевич Жуковским|Андреем|Сергеевичем",
            "Ким|Ольга|Павловна Ким|Ольги|Павловны",
            "Соловьёв|Алексей|Фёдорович Соловьёве|Алексее|Фёдоровиче",
            "Лисица|Илья|Кузьмич Лисице|Илье|Кузьмичу",
            "Иванова-Петрова|Любовь|Андреевна Ивановой-Петровой|Любови|Андреевны",
            "Мицкевич|Григорий|Олегович Мицкевича|Григория|Олеговича",
            "Черных|Дарья|Романовна Черных|Дарье|Романовне",
            "Коваль|Никита|Игоревич Коваля|Никиты|Игоревича",
            "Кошкина|Софья|Львовна Кошкиной|Софье|Львовне",
            "Бондарь|Семён|Ильич Бондаря|Семёна|Ильича",
            "Поздеев|Юрий|Васильевич Поздеевым|Юрием|Васильевичем");
    private static final Map<String, NamePairs.Planter> PLANTERS = new TreeMap<>();

    static {
        PLANTERS.put("PARTS_SWAPPED", (f, r) -> {
            String[] p = Names.person(r);
            List<String> parts = new ArrayList<>(List.of(p));
            Collections.shuffle(parts, r);
            return of(line(p), String.join("|", parts));
        });
        PLANTERS.put("PARTS_MERGED", (f, r) -> {
            String[] p = Names.person(r);
            return of(
                    line(p),
                    pick(
                            r,
                            List.of(
                                    String.join(" ", p) + "||",
                                    p[0] + "|" + p[1] + " " + p[2] + "|",
                                    String.join(" ", p) + "|" + p[1] + "|" + p[2],
                                    p[1] + " " + p[2] + " " + p[0] + "||",
                                    p[0] + " " + p[1] + "||" + p[2],
                                    "|" + String.join(" ", p) + "|",
                                    p[0] + p[1] + p[2] + "||")));
        });
        PLANTERS.put("GRAMMATICAL_CASE", (f, r) -> {
            String both = pick(r, DECLINED);
            return of(both.substring(0, both.indexOf(' ')), both.substring(both.indexOf(' ') + 1));
        });
        PLANTERS.put("GENDER_DISAGREEMENT", (f, r) -> {
            boolean man = r.nextBoolean();
            String[] p = {
                pick(r, List.of("Иванов", "Соловьёв", "Кошкин", "Жуковский")),
                pick(r, man ? List.of("Пётр", "Игорь", "Ефим") : List.of("Анна", "Ольга", "Дарья")),
                pick(r, man ? Names.PATRONYMIC_M : Names.PATRONYMIC_F)
            };
            String woman = p[0].endsWith("ий") ? p[0].substring(0, p[0].length() - 2) + "ая" : p[0] + "а";
            return of((man ? p[0] : woman) + "|" + p[1] + "|" + p[2], (man ? woman : p[0]) + "|" + p[1] + "|" + p[2]);
        });
        PLANTERS.put("OTHER_PERSON", (f, r) -> of(line(Names.person(r)), line(Names.person(r))));
        PLANTERS.put("SURNAME_CHANGED", (f, r) -> {
            String tail = "|" + pick(r, Names.GIVEN_F) + "|" + pick(r, Names.PATRONYMIC_F) + "|03.04.1985";
            return of(pick(r, Names.SURNAMES_F) + tail, pick(r, Names.SURNAMES_U) + tail);
        });
    }

    private PersonPairs() {}

    static Map<String, NamePairs.Planter> planters() {
        return PLANTERS;
    }

    private static String line(String[] parts) {
        return String.join("|", parts);
    }
}
