package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Rosters of invented people, with faults of every kind and with people who only look like faults, and the list of what
 * was put in (AUD-156). The same seed gives the same roster. As a program it writes a file:
 *
 * <pre>{@code java -cp … io.github.eposcases.validation.roster.FaultyRoster 1000000 roster.csv [near-twins]}</pre>
 */
public final class FaultyRoster {
    static final String HEADER = "ИД;ФИО;Дата рождения;Почта;Роль;Территория;Организация;Дети";
    private static final String[] STEMS =
            ("Азар Борис Власьев Гаврил Гуляев Дани Егор Жук Зайц Иль Казак Кар Кирилл Кузьм Лаза Макс Мака Наза Оси Пав"
                            + " Парам Рус Сав Семён Сидор Тара Тит Уша Федот Филат Хар Черны Шара Щерба Юрк Якуш Лоскут"
                            + " Пет Абрам Бар Вавил Голуб Дороф Ерм Зот Ива Калин Лука Мирон Некрас Овсян Плат Род Стар"
                            + " Труш Устин Фро Хлоп Цвет Чудин Шестак")
                    .split(" ");
    private static final String[] MALE =
            ("Александр Алексей Андрей Антон Артём Борис Вадим Арсений Богдан Василий Георгий Данила Евгений Илья Константин Лев Максим Никон Осип Пётр Руслан Степан Тарас Виктор Глеб Денис Егор Захар"
                            + " Игорь Кирилл Леонид Макар Никита Олег Павел Роман Сергей Тимур Фёдор Юрий Ярослав Матвей")
                    .split(" ");
    private static final String[] FEMALE =
            ("Александра Анна Варвара Алёна Божена Василиса Галя Евгения Елена Инна Кира Лариса Майя Наталья Оксана Пелагея Римма Снежана Таисия Галина Дарья Ева Жанна Зоя Ирина Клавдия Лидия Мария"
                            + " Надежда Ольга Полина Раиса София Татьяна Ульяна Юлия Яна Вера Нина Тамара Светлана Диана")
                    .split(" ");
    private static final String[] FATHERS =
            ("Александр Антон Богдан Вадим Альберт Аркадий Архип Афанас Валентин Венедикт Всеволод Гаврил Гордей Демьян Евсей Ефрем Зиновий Игнат Иннокентий Карп Климент Лаврентий Лукьян Максим Матвей Модест Никанор Никон Онисим Пахом Платон Прохор Родион Рустам Самуил Серафим Тарас Тимофей Трифон Устин Филат Фома Эмиль Виктор Герман Давид Егор Захар Иван Кирилл Леонид Макар Назар Осип Павел Роман"
                            + " Степан Тимур Ульян Фёдор Харитон Эдуард Юлиан Ярослав Мирон Савелий")
                    .split(" ");
    private static final String[] PLACES = {"Пермь", "Березники", "Кунгурский округ"};

    /** What may be put in. */
    enum Kind {
        EXACT,
        YO,
        LOOKALIKE,
        CASE,
        HYPHEN,
        INVISIBLE,
        DECOMPOSED,
        OGLY,
        NAMESAKE,
        NO_MAIL,
        THREE,
        TWO_ROLES,
        SPLIT,
        SPLIT_CASE,
        SPLIT_TYPO,
        TYPO,
        DAY_MONTH,
        SWAPPED,
        LAYOUT,
        TRANSLITERATED,
        SHORT_FORM,
        INITIAL,
        LONG_TWO_TYPOS,
        MAIDEN,
        NO_PATRONYMIC,
        TWINS_OF_ONE_NAME,
        UNKNOWN_CHILD,
        SELF,
        NOT_A_PUPIL,
        TOO_YOUNG,
        DOUBLED_ID,
        BAD_DATE,
        BAD_MAIL,
        MISSING,
        // what only looks like a fault
        TWINS,
        OTHER_DATE,
        FATHER_AND_SON,
        SHORT_TWO_TYPOS,
        MAIDEN_ALONE,
        NO_PATRONYMIC_ALONE,
        YEAR,
        SHARED_MAIL
    }

    /** A fault: the ids of its records, and what the audit is to say; an empty text for nothing at all. */
    record Label(Kind kind, List<String> ids, String finding, String reason) {}

    record Person(
            String surname, String given, String patronymic, String date, String mail, String place, String school) {
        Person named(String s, String g, String p) {
            return new Person(s, g, p, date, mail, place, school);
        }

        Person born(String d) {
            return new Person(surname, given, patronymic, d, mail, place, school);
        }

        Person writing(String m) {
            return new Person(surname, given, patronymic, date, m, place, school);
        }

        Person at(String s) {
            return new Person(surname, given, patronymic, date, mail, place, s);
        }
    }

    private final Random random;
    private final int size;
    private final List<Label> labels = new ArrayList<>();
    private final Set<Long> taken = new HashSet<>();
    private final List<String> late = new ArrayList<>();
    private final Writer out;
    private int ids;
    private int rows;

    private FaultyRoster(long seed, int size, Writer out) {
        this.random = new Random(seed);
        this.size = size;
        this.out = out;
    }

    /** Writes a roster and returns what was put in. */
    static List<Label> write(long seed, int size, Writer out) throws IOException {
        FaultyRoster roster = new FaultyRoster(seed, size, out);
        out.write(HEADER + "\n");
        Map<Kind, Integer> wanted = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            wanted.put(kind, Math.max(20, size / 2_500));
        }
        int step = Math.max(1, size / 40 / Kind.values().length);
        List<Kind> left = new ArrayList<>();
        wanted.forEach((kind, n) -> left.addAll(java.util.Collections.nCopies(n, kind)));
        java.util.Collections.shuffle(left, roster.random);
        int every = Math.max(2, (int) (0.45 * size / left.size() / step)) * step;
        int next = 0;
        while (roster.rows < size || next < left.size()) {
            roster.family();
            if (next < left.size() && (roster.rows / Math.max(1, every / 2) > next || roster.rows >= size)) {
                new Faults(roster).add(left.get(next++));
            }
        }
        for (String line : roster.late) {
            out.write(line);
        }
        return roster.labels;
    }

    /** Writes a roster in which everybody has nine near twins (AUD-55). */
    static void writeNearTwins(int size, Writer out) throws IOException {
        FaultyRoster roster = new FaultyRoster(9, size, out);
        out.write(HEADER + "\n");
        String letters = "абвгдежзик";
        List<String> people = new ArrayList<>();
        for (int i = 0; i < size / 10; i++) {
            Person p = roster.person(false, 2008, 9);
            for (int k = 0; k < 10; k++) {
                Person twin = p.named(p.surname + letters.charAt(k), p.given, p.patronymic);
                people.add(roster.line(roster.id(), twin.writing("u" + i + (char) ('a' + k)), "Обучающийся", ""));
            }
        }
        java.util.Collections.shuffle(people, roster.random);
        for (String line : people) {
            out.write(line);
        }
    }

    /** One or two children and their parents. */
    private void family() throws IOException {
        List<String> children = new ArrayList<>();
        Person child = person(random.nextBoolean(), 2008, 10);
        for (int i = random.nextInt(10) < 3 ? 2 : 1; i > 0; i--) {
            String id = id();
            children.add(id);
            now(line(id, child, "Обучающийся", ""));
            child = person(random.nextBoolean(), 2008, 10);
        }
        for (int i = random.nextInt(10) < 7 ? 2 : 1; i > 0; i--) {
            now(line(id(), person(i == 1, 1970, 25).at(child.school), "Родитель", String.join("|", children)));
        }
        if (random.nextInt(50) == 0) {
            now(line(id(), person(true, 1965, 30), "Учитель", ""));
        }
    }

    String id() {
        return Integer.toString(10_000_000 + ++ids);
    }

    void label(Kind kind, String finding, String reason, String... records) {
        labels.add(new Label(kind, List.of(records), finding, reason));
    }

    Random random() {
        return random;
    }

    void now(String line) throws IOException {
        rows++;
        out.write(line);
        if (late.size() > 5 && random.nextInt(8) == 0) {
            out.write(late.remove(random.nextInt(late.size())));
        }
    }

    /** Writes a row somewhere behind. */
    void later(String line) {
        rows++;
        late.add(line);
    }

    String line(String id, Person p, String role, String children) {
        String name = p.given.isEmpty() ? p.surname : (p.surname + " " + p.given + " " + p.patronymic).strip();
        return String.join(
                        ";",
                        id,
                        name,
                        p.date,
                        p.mail + (p.mail.contains("@") ? "" : "@example.ru"),
                        role,
                        p.place,
                        "\"" + p.school.replace("\"", "\"\"") + "\"",
                        children)
                + "\n";
    }

    /** Invents somebody whom nobody else can be taken for by name and date. */
    Person person(boolean woman, int firstYear, int years) {
        while (true) {
            int stem = random.nextInt(STEMS.length);
            int ending = random.nextInt(4);
            int given = random.nextInt(Math.min(MALE.length, FEMALE.length));
            int father = random.nextInt(FATHERS.length);
            int day = random.nextInt(28 * 12 * years);
            long key = ((((long) stem * 4 + ending) * 64 + given) * 128 + father) * 20_000 + day;
            if (taken.add(key * 4 + (woman ? 2 : 0) + (firstYear > 2000 ? 1 : 0))) {
                String surname = STEMS[stem] + new String[] {"ов", "ин", "ёнков", "ушин"}[ending];
                String date = date(1 + day % 28, 1 + day / 28 % 12, firstYear + day / (28 * 12));
                int school = random.nextInt(Math.max(3, size / 1_500));
                return new Person(
                        woman ? surname + "а" : surname,
                        woman ? FEMALE[given] : MALE[given],
                        patronymic(FATHERS[father], woman),
                        date,
                        "u" + Integer.toString(ids * 7 + 1, 36) + (char) ('a' + random.nextInt(26)),
                        PLACES[school % PLACES.length],
                        "МАОУ «Школа № " + (school + 1) + "» г. Перми");
            }
        }
    }

    static String date(int day, int month, int year) {
        return String.format(Locale.ROOT, "%02d.%02d.%04d", day, month, year);
    }

    static String patronymic(String father, boolean woman) {
        String stem = father.endsWith("й") ? father.substring(0, father.length() - 2) + "ье" : father + "о";
        stem = father.equals("Павел") ? "Павло" : stem;
        return stem + (woman ? "вна" : "вич");
    }

    /** Writes a roster file: rows, path, and {@code near-twins} for the other kind of file. */
    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[0]);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]), UTF_8)) {
            if (arguments.length > 2) {
                writeNearTwins(size, out);
            } else {
                write(2026, size, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
