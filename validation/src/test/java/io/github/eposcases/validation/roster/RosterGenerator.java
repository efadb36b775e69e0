package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.IdentityRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented people, many of them spoilt copies of each other. */
final class RosterGenerator {
    private static final String[] SURNAMES = {
        "Зуев",
        "Королёв",
        "Роз",
        "Мамин-Сибиряк",
        "Степанов",
        "Ким",
        "Алиев",
        "Шевченко",
        "Гаврилов",
        "Лысков",
        "Тетюев"
    };
    private static final String[] GIVEN = {"Пётр", "Иван", "Ефим", "Алексей", "Рашид", "Юрий", "Семён", "Лев", "Фёдор"};
    private static final String[] PATRONYMICS = {"Ильич", "Петрович", "Львович", "Али оглы", "", "Фёдорович", "Олегович"
    };

    private final Random random;

    RosterGenerator(Random random) {
        this.random = random;
    }

    List<RosterRow> rows(int size) {
        List<RosterRow> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            IdentityRecord person = rows.isEmpty() || random.nextInt(3) == 0
                    ? invented()
                    : spoilt(rows.get(random.nextInt(rows.size())).identity());
            boolean parent = random.nextInt(4) == 0;
            List<String> children = parent ? List.of(Integer.toString(1 + random.nextInt(size + 2))) : List.of();
            rows.add(new RosterRow(
                    Integer.toString(i + 1),
                    person,
                    parent ? "Родитель" : "Обучающийся",
                    "Пермь",
                    "Школа № " + random.nextInt(4),
                    children));
        }
        return rows;
    }

    private IdentityRecord invented() {
        return new IdentityRecord(
                pick(SURNAMES),
                pick(GIVEN),
                pick(PATRONYMICS),
                String.format(
                        java.util.Locale.ROOT,
                        "%02d.%02d.%d",
                        1 + random.nextInt(28),
                        1 + random.nextInt(12),
                        2008 + random.nextInt(10)),
                "u" + random.nextInt(50) + "@mail.ru");
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private IdentityRecord spoilt(IdentityRecord p) {
        return switch (random.nextInt(8)) {
            case 0 -> p.withGivenName(p.givenName().replace('ё', 'е'));
            case 1 -> p.withSurname(p.surname().toUpperCase(java.util.Locale.ROOT));
            case 2 -> p.withSurname(p.surname().replace('о', 'o'));
            case 3 -> p.withPatronymic("");
            case 4 -> p.withSurname(p.surname() + "в");
            case 5 -> new IdentityRecord(p.givenName(), p.surname(), p.patronymic(), p.birthDate(), p.email());
            case 6 -> p.withEmail("другой" + random.nextInt(9));
            default -> p;
        };
    }
}
