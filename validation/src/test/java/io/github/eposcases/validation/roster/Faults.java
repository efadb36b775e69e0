package io.github.eposcases.validation.roster;

import io.github.eposcases.validation.roster.FaultyRoster.Kind;
import io.github.eposcases.validation.roster.FaultyRoster.Person;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;

/** Puts faults of each kind into a roster, each among people of its own. */
final class Faults {
    private static final String PUPIL = "Обучающийся";
    private static final String PARENT = "Родитель";

    private final FaultyRoster roster;
    private final Random random;

    Faults(FaultyRoster roster) {
        this.roster = roster;
        this.random = roster.random();
    }

    void add(Kind kind) throws IOException {
        Person p = roster.person(random.nextBoolean(), 2008, 10);
        Person m = roster.person(true, 1970, 25);
        String other = p.school().replace("№ ", "№ 9");
        switch (kind) {
            case EXACT -> pair(kind, "SamePerson CERTAIN", "EXACT", p, p);
            case YO -> {
                Person yo = p.named("Ерёмин" + end(p), p.given(), p.patronymic());
                pair(kind, "SamePerson CERTAIN", "YO", yo, yo.named("Еремин" + end(p), p.given(), p.patronymic()));
            }
            case LOOKALIKE -> {
                Person o = p.named("Морозов" + end(p), p.given(), p.patronymic());
                pair(
                        kind,
                        "SamePerson CERTAIN",
                        "LOOKALIKE_LETTER",
                        o,
                        o.named("Мoрозов" + end(p), p.given(), p.patronymic()));
            }
            case CASE ->
                pair(
                        kind,
                        "SamePerson CERTAIN",
                        "LETTER_CASE",
                        p,
                        p.named(p.surname().toUpperCase(Locale.ROOT), p.given(), p.patronymic()));
            case HYPHEN -> {
                Person two = p.named("Мамин-Сибиряк", p.given(), p.patronymic());
                pair(
                        kind,
                        "SamePerson CERTAIN",
                        "HYPHEN_FORM",
                        two,
                        two.named("Мамин\u2013Сибиряк", p.given(), p.patronymic()));
            }
            case INVISIBLE ->
                pair(
                        kind,
                        "SamePerson CERTAIN",
                        "INVISIBLE_CHARACTER",
                        p,
                        p.named(
                                p.surname().substring(0, 2) + "\u200B"
                                        + p.surname().substring(2),
                                p.given(),
                                p.patronymic()));
            case DECOMPOSED -> {
                Person y = p.named("Зайцев" + end(p), p.given(), p.patronymic());
                pair(
                        kind,
                        "SamePerson CERTAIN",
                        "UNICODE_FORM",
                        y,
                        y.named(Normalizer.normalize(y.surname(), Normalizer.Form.NFD), p.given(), p.patronymic()));
            }
            case OGLY -> {
                Person a = p.named("Алиев", "Рашид", "Керим оглы");
                pair(kind, "SamePerson CERTAIN", "PART_SEPARATOR", a, a.named("Алиев", "Рашид", "Керим-оглы"));
            }
            case NAMESAKE ->
                pair(
                        kind,
                        "SamePerson CERTAIN",
                        "EXACT",
                        p,
                        p.writing("other" + p.mail()).at(other));
            case NO_MAIL -> {
                String[] ids = pair(kind, "SamePerson CERTAIN", "EXACT", p, p.writing("нет @"));
                roster.label(kind, "InvalidField CERTAIN", "", ids[1]);
            }
            case THREE -> {
                String one = now(p, PUPIL, "");
                String two = later(p, PUPIL, "");
                String three = later(p, PUPIL, "");
                roster.label(kind, "SamePerson CERTAIN", "EXACT", one, two, three);
            }
            case TWO_ROLES ->
                roster.label(kind, "SamePerson REVIEW", "EXACT", now(m, "Учитель", ""), later(m, PARENT, child(p)));
            case SPLIT -> split(kind, "SplitParent CERTAIN", "EXACT", m, m);
            case SPLIT_CASE ->
                split(
                        kind,
                        "SplitParent CERTAIN",
                        "LETTER_CASE",
                        m,
                        m.named(m.surname().toLowerCase(Locale.ROOT), m.given(), m.patronymic()));
            case SPLIT_TYPO ->
                split(kind, "SplitParent REVIEW", "", m, m.named(typo(m.surname()), m.given(), m.patronymic()));
            case TYPO -> pair(kind, "NearPerson REVIEW", "", p, typed(p));
            case DAY_MONTH -> {
                int day = 1 + random.nextInt(5);
                int month = 6 + random.nextInt(7);
                Person a = p.born(FaultyRoster.date(day, month, 2011));
                Person b = p.born(FaultyRoster.date(month, day, 2011));
                pair(kind, "NearPerson REVIEW", "DAY_MONTH_SWAPPED", a, b);
            }
            case SWAPPED ->
                pair(kind, "NearPerson REVIEW", "PARTS_SWAPPED", p, p.named(p.given(), p.patronymic(), p.surname()));
            case LAYOUT -> {
                Person i = p.named("Иванов", "Пётр", p.patronymic());
                pair(kind, "SamePerson CERTAIN", "KEYBOARD_LAYOUT", i, i.named("Bdfyjd", "Пётр", p.patronymic()));
            }
            case TRANSLITERATED -> {
                Person i = p.named("Шапкин" + end(p), p.given(), p.patronymic());
                Person t = i.named("Shapkin" + (end(p).isEmpty() ? "" : "a"), p.given(), p.patronymic());
                pair(kind, "NearPerson REVIEW", "TRANSLITERATION", i, t);
            }
            case SHORT_FORM -> {
                Person a = p.named(p.surname(), "Александр", p.patronymic());
                pair(kind, "NearPerson REVIEW", "SHORT_FORM", a, a.named(p.surname(), "Саша", p.patronymic()));
            }
            case INITIAL ->
                pair(
                        kind,
                        "NearPerson REVIEW",
                        "INITIAL",
                        p,
                        p.named(p.surname(), p.given().charAt(0) + ".", p.patronymic()));
            case LONG_TWO_TYPOS -> {
                Person l = p.named("Константинопольский", p.given(), p.patronymic());
                pair(kind, "NearPerson REVIEW", "TYPO", l, l.named("Канстантинопольскый", p.given(), p.patronymic()));
            }
            case MAIDEN ->
                pair(
                        kind,
                        "NearPerson REVIEW",
                        "SURNAME_CHANGED",
                        m,
                        m.named("Беломестных", m.given(), m.patronymic()));
            case NO_PATRONYMIC -> pair(kind, "NearPerson REVIEW", "MISSING", p, p.named(p.surname(), p.given(), ""));
            case TWINS_OF_ONE_NAME -> twins(kind, "SamePerson REVIEW", p, p);
            case UNKNOWN_CHILD -> broken(kind, "CERTAIN", "link.unknown-child", now(m, PARENT, "555"));
            case SELF -> {
                String id = roster.id();
                roster.now(roster.line(id, m, PARENT, id));
                broken(kind, "CERTAIN", "link.self", id);
            }
            case NOT_A_PUPIL ->
                broken(
                        kind,
                        "REVIEW",
                        "link.not-a-pupil",
                        now(m, PARENT, later(roster.person(true, 1995, 2), PARENT, child(p))));
            case TOO_YOUNG ->
                broken(kind, "REVIEW", "link.parent-too-young", now(m.born("05.06.2006"), PARENT, child(p)));
            case DOUBLED_ID -> {
                String id = now(m, PARENT, "");
                roster.later(roster.line(id, roster.person(true, 1970, 25), PARENT, ""));
                roster.label(kind, "InvalidField REVIEW", "id.not-unique", id);
            }
            case BAD_DATE -> roster.label(kind, "InvalidField CERTAIN", "", now(p.born("31.04.2012"), PUPIL, ""));
            case BAD_MAIL ->
                roster.label(kind, "InvalidField CERTAIN", "", now(p.writing("a..b@example.ru"), PUPIL, ""));
            case MISSING -> roster.label(kind, "MissingField CERTAIN", "field.missing", now(p.born(""), PUPIL, ""));
            case TWINS -> {
                Person a = p.named(p.surname(), "Алина", p.patronymic());
                twins(kind, "", a, a.named(p.surname(), "Арина", p.patronymic()));
            }
            case OTHER_DATE -> pair(kind, "", "", p, p.born("29.0" + (1 + random.nextInt(9)) + ".2019"));
            case FATHER_AND_SON -> {
                String id = now(p, PUPIL, "");
                roster.label(kind, "", "", id, later(p.born("15.08.1980").writing("f" + p.mail()), PARENT, id));
            }
            case SHORT_TWO_TYPOS ->
                pair(
                        kind,
                        "",
                        "",
                        p.named("Ким", p.given(), p.patronymic()),
                        p.named("Кот", p.given(), p.patronymic()).at(other).writing("k" + p.mail()));
            case MAIDEN_ALONE ->
                pair(
                        kind,
                        "",
                        "",
                        m,
                        m.named("Беломестных", m.given(), m.patronymic()).writing("z" + m.mail()));
            case NO_PATRONYMIC_ALONE ->
                pair(
                        kind,
                        "",
                        "",
                        p,
                        p.named(p.surname(), p.given(), "").at(other).writing("z" + p.mail()));
            case YEAR ->
                pair(kind, "", "", p, p.born(p.date().substring(0, 6) + "2019").writing("z" + p.mail()));
            case SHARED_MAIL -> {
                String id = now(p, PUPIL, "");
                roster.label(kind, "", "", id, later(m.writing(p.mail()), PARENT, id));
            }
        }
    }

    private static String end(Person p) {
        return p.given().matches(".*[ая]$") ? "а" : "";
    }

    private String now(Person p, String role, String children) throws IOException {
        String id = roster.id();
        roster.now(roster.line(id, p, role, children));
        return id;
    }

    private String later(Person p, String role, String children) {
        String id = roster.id();
        roster.later(roster.line(id, p, role, children));
        return id;
    }

    private String child(Person p) {
        return later(roster.person(false, 2009, 8).at(p.school()), PUPIL, "");
    }

    private String[] pair(Kind kind, String finding, String reason, Person a, Person b) throws IOException {
        String role = PUPIL;
        String[] ids = {now(a, role, ""), later(b, role, "")};
        roster.label(kind, finding, reason, ids);
        return ids;
    }

    private void split(Kind kind, String finding, String reason, Person a, Person b) throws IOException {
        String one = child(a);
        String two = child(a);
        roster.label(kind, finding, reason, now(a, PARENT, one), later(b, PARENT, two));
    }

    private void twins(Kind kind, String finding, Person a, Person b) throws IOException {
        String one = now(a, PUPIL, "");
        String two = later(b, PUPIL, "");
        now(roster.person(true, 1975, 20), PARENT, one + "|" + two);
        roster.label(kind, finding, finding.isEmpty() ? "" : "EXACT", one, two);
    }

    private void broken(Kind kind, String certainty, String reason, String id) {
        roster.label(kind, "BrokenLink " + certainty, reason, id);
    }

    /** One letter replaced, added, lost or exchanged with its neighbour, anywhere in any part. */
    private Person typed(Person p) {
        return switch (random.nextInt(3)) {
            case 0 -> p.named(typo(p.surname()), p.given(), p.patronymic());
            case 1 -> p.named(p.surname(), typo(p.given()), p.patronymic());
            default -> p.named(p.surname(), p.given(), typo(p.patronymic()));
        };
    }

    private String typo(String word) {
        int at = random.nextInt(word.length() - 1);
        String head = word.substring(0, at);
        char c = word.charAt(at);
        char d = word.charAt(at + 1);
        String letters = Character.isUpperCase(c) ? "ЩЪЭЦ" : "щъэц";
        String foreign = String.valueOf(letters.charAt(random.nextInt(4)));
        return switch (random.nextInt(4)) {
            case 0 -> head + foreign + word.substring(at + 1);
            case 1 -> head + foreign + word.substring(at);
            case 2 -> head + word.substring(at + 1);
            default -> c == d ? head + word.substring(at + 1) : head + d + c + word.substring(at + 2);
        };
    }
}
