package io.github.eposcases.validation.generators;

import static io.github.eposcases.validation.generators.NamePairs.inserted;
import static io.github.eposcases.validation.generators.NamePairs.of;
import static io.github.eposcases.validation.generators.NamePairs.replaced;
import static io.github.eposcases.validation.generators.Names.pick;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Plants one error into an address; null where the address does not allow it. */
final class MailPairs {
    private static final List<String> LOCALS = List.of(
            "ivanov",
            "anna.petrova",
            "zueva_85",
            "kim-oleg",
            "mama77",
            "s.korolev1979",
            "olga",
            "rashid.aliev",
            "school12",
            "elena-sokolova",
            "t.belykh",
            "pavel2010");
    private static final List<String> DOMAINS = List.of(
            "mail.ru",
            "yandex.ru",
            "gmail.com",
            "bk.ru",
            "list.ru",
            "inbox.ru",
            "rambler.ru",
            "ya.ru",
            "icloud.com",
            "school15.perm.ru",
            "example.org");
    private static final String RU = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String EN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final Map<String, NamePairs.Planter> PLANTERS = new TreeMap<>();

    static {
        PLANTERS.put("LETTER_CASE", (f, r) -> {
            String v = address(r);
            return of(
                    v,
                    r.nextBoolean()
                            ? v.toUpperCase(Locale.ROOT)
                            : v.substring(0, 1).toUpperCase(Locale.ROOT) + v.substring(1));
        });
        PLANTERS.put("WHITESPACE", (f, r) -> {
            String v = address(r);
            return of(v, inserted(v, r.nextInt(v.length() + 1), pick(r, List.of(" ", "\u00A0", "\t"))));
        });
        PLANTERS.put("INVISIBLE_CHARACTER", (f, r) -> {
            String v = address(r);
            return of(v, inserted(v, r.nextInt(v.length() + 1), pick(r, List.of("\u200B", "\uFEFF", "\u00AD"))));
        });
        PLANTERS.put("WRAPPED", (f, r) -> {
            String v = address(r);
            return of(
                    v,
                    pick(
                                    r,
                                    List.of(
                                            "<%s>",
                                            "mailto:%s",
                                            "%s;",
                                            "%s.",
                                            "e-mail: %s",
                                            "Иван <%s>",
                                            "(%s)",
                                            "\"%s\"",
                                            "почта: %s",
                                            "%s,",
                                            "email=%s"))
                            .formatted(v));
        });
        PLANTERS.put("LOOKALIKE_LETTER", (f, r) -> {
            String v = address(r);
            int at = r.nextInt(v.length());
            int twin = "aceopxy".indexOf(v.charAt(at));
            return twin < 0 || at > v.lastIndexOf('.') ? null : of(v, replaced(v, at, "асеорху".charAt(twin)));
        });
        PLANTERS.put("KEYBOARD_LAYOUT", (f, r) -> {
            String v = pick(r, List.of("ivanov", "olga", "petrova", "zueva")) + "@" + pick(r, DOMAINS.subList(0, 8));
            StringBuilder out = new StringBuilder();
            v.chars().forEach(c -> out.append(c == '@' ? '"' : RU.charAt(EN.indexOf(c))));
            return of(v, out.toString());
        });
        PLANTERS.put("IDN_FORM", (f, r) -> {
            String domain = pick(
                    r,
                    List.of(
                            "школа.рф",
                            "лицей-1.рф",
                            "почта.рус",
                            "гимназия.дети",
                            "пермь.рф",
                            "учи.рус",
                            "музей.москва",
                            "сад-5.рф",
                            "школа-12.дети"));
            String local = pick(r, LOCALS) + "@";
            return of(local + domain, local + IDN.toASCII(domain));
        });
        PLANTERS.put("MISSING", (f, r) -> of(address(r), pick(r, List.of("", "-", "нет", " ", "отсутствует"))));
        PLANTERS.put("MULTIPLE_ADDRESSES", (f, r) -> {
            String v = address(r);
            return of(v, (r.nextBoolean() ? v : address(r)) + pick(r, List.of(", ", "; ", " ", "/")) + address(r));
        });
        PLANTERS.put("SEPARATOR", (f, r) -> {
            String v = address(r);
            int dot = v.lastIndexOf('.');
            return of(
                    v,
                    pick(
                            r,
                            List.of(
                                    replaced(v, dot, ','),
                                    v.substring(0, dot) + v.substring(dot + 1),
                                    inserted(v, dot, "."),
                                    v.replace("@", "#"),
                                    v.replace("@", "@@"),
                                    v.replace("@", ""),
                                    v.replace("@", "\""),
                                    replaced(v, dot, ' '))));
        });
        PLANTERS.put("SAME_MAILBOX_ALIAS", (f, r) -> {
            String local = pick(r, LOCALS);
            return r.nextBoolean()
                    ? of(local + "@yandex.ru", local + "@" + pick(r, List.of("ya.ru", "yandex.com", "yandex.by")))
                    : of(
                            local + "@gmail.com",
                            pick(
                                    r,
                                    List.of(
                                            local + "+epos@gmail.com",
                                            local + "@googlemail.com",
                                            inserted(local, 2, ".") + "@gmail.com")));
        });
        PLANTERS.put("SAME_PROVIDER_OTHER_DOMAIN", (f, r) -> {
            List<String> family = List.of("mail.ru", "bk.ru", "list.ru", "inbox.ru", "internet.ru", "xmail.ru");
            String local = pick(r, LOCALS);
            return of(local + "@" + pick(r, family), local + "@" + pick(r, family));
        });
        PLANTERS.put("DOMAIN_TYPO", (f, r) -> {
            String both = pick(
                    r,
                    List.of(
                            "mail.ru mial.ru",
                            "mail.ru mail.ry",
                            "mail.ru mail.ru.ru",
                            "mail.ru maill.ru",
                            "mail.ru nail.ru",
                            "gmail.com gmial.com",
                            "gmail.com gmail.ru",
                            "gmail.com gmail.con",
                            "gmail.com gmal.com",
                            "gmail.com gamil.com",
                            "yandex.ru yandx.ru",
                            "yandex.ru yndex.ru",
                            "yandex.ru yadnex.ru",
                            "yandex.ru yandeks.ru",
                            "yandex.ru jandex.ru",
                            "rambler.ru ramler.ru",
                            "rambler.ru ramblre.ru",
                            "inbox.ru inboks.ru",
                            "inbox.ru inbx.ru",
                            "list.ru lisr.ru",
                            "icloud.com iclod.com",
                            "icloud.com icloud.ru",
                            "hotmail.com hotmial.com",
                            "school15.perm.ru shcool15.perm.ru"));
            String local = pick(r, LOCALS);
            return of(local + "@" + both.split(" ")[0], local + "@" + both.split(" ")[1]);
        });
        PLANTERS.put("LOCAL_TYPO", (f, r) -> {
            String local = pick(r, LOCALS);
            String domain = "@" + pick(r, List.of("mail.ru", "bk.ru", "yandex.ru", "school15.perm.ru", "rambler.ru"));
            int at = r.nextInt(local.length());
            String spoilt = switch (r.nextInt(4)) {
                case 0 -> inserted(local, at, "" + (char) ('a' + r.nextInt(26)));
                case 1 -> local.substring(0, at) + local.substring(at + 1);
                case 2 -> replaced(local, at, (char) ('a' + r.nextInt(26)));
                default ->
                    at == 0
                            ? local
                            : local.substring(0, at - 1)
                                    + local.charAt(at)
                                    + local.charAt(at - 1)
                                    + local.substring(at + 1);
            };
            return of(local + domain, spoilt + domain);
        });
        PLANTERS.put("OTHER_PROVIDER", (f, r) -> {
            String local = pick(r, LOCALS);
            return of(
                    local + "@" + pick(r, List.of("mail.ru", "bk.ru", "school1.ru")),
                    local + "@"
                            + pick(
                                    r,
                                    List.of(
                                            "yandex.ru",
                                            "gmail.com",
                                            "rambler.ru",
                                            "mail.com",
                                            "vk.com",
                                            "school2.ru")));
        });
        PLANTERS.put(
                "NOT_AN_ADDRESS",
                (f, r) -> of(
                        address(r),
                        pick(
                                r,
                                List.of(
                                        "89000000000",
                                        "ivanov",
                                        "госуслуги",
                                        "mail.ru",
                                        "+7 342 200-00-00",
                                        "мама",
                                        "есть",
                                        "@mail.ru",
                                        "a@b"))));
        PLANTERS.put("DIFFERENT", (f, r) -> of(address(r), address(r)));
    }

    private MailPairs() {}

    static Map<String, NamePairs.Planter> planters() {
        return PLANTERS;
    }

    private static String address(Random r) {
        return pick(r, LOCALS) + "@" + pick(r, DOMAINS);
    }
}
