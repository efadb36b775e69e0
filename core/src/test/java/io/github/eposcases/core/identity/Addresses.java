package io.github.eposcases.core.identity;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Addresses and texts like addresses, for laws. */
final class Addresses {
    private static final String ATEXT = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789_-+!#$%&'*/=?^`{|}~";

    private Addresses() {}

    private static Arbitrary<String> localPart() {
        return Arbitraries.strings()
                .withChars(ATEXT)
                .ofMinLength(1)
                .ofMaxLength(9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(atoms -> String.join(".", atoms));
    }

    private static Arbitrary<String> label() {
        Arbitrary<String> ascii = Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyzABC0123456789-")
                .ofMinLength(2)
                .ofMaxLength(12);
        Arbitrary<String> russian = Arbitraries.strings()
                .withChars("абвгдежзийклмнопрстуфхцчшщъыьэюяёЖ0123456789-")
                .ofMinLength(2)
                .ofMaxLength(12);
        Arbitrary<String> other = Arbitraries.of("müller", "faß", "οδος", "例え", "유니코드", "ελλάδα", "straße", "مثال");
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, ascii), net.jqwik.api.Tuple.of(2, russian), net.jqwik.api.Tuple.of(1, other));
    }

    static Arbitrary<String> domain() {
        Arbitrary<String> any = label().list().ofMinSize(2).ofMaxSize(4).map(labels -> String.join(".", labels));
        Arbitrary<String> provider = Arbitraries.of(MailProvider.all()).map(MailProvider::domain);
        return Arbitraries.oneOf(any, provider);
    }

    /** Mailboxes of every kind. */
    static Arbitrary<String> mailbox() {
        return Combinators.combine(localPart(), domain())
                .as((local, domain) -> local + "@" + domain)
                .filter(EmailAddress::isValid);
    }

    /** Mailboxes without rare signs at providers that nobody takes for one another. */
    static Arbitrary<String> plain() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withChars("bdfgijklmnqrstuvwz0123456789")
                                .ofMinLength(3)
                                .ofMaxLength(12),
                        Arbitraries.of("mail.ru", "yandex.ru", "rambler.ru", "school12.ru", "permedu.ru"))
                .as((local, domain) -> local + "@" + domain);
    }

    /** Texts of the pieces that addresses and mistakes in them are made of. */
    static Arbitrary<String> texts() {
        return Arbitraries.of(List.of(
                        "@",
                        ".",
                        "..",
                        ",",
                        " ",
                        "\u00A0",
                        "\u200B",
                        "\u0000",
                        "\uD800",
                        "\uE000",
                        "\"",
                        "\\",
                        "(",
                        ")",
                        "[",
                        "]",
                        "<",
                        ">",
                        "mailto:",
                        "почта: ",
                        "ivanov",
                        "иван",
                        "а",
                        "mail",
                        "ru",
                        "mail.ru",
                        "yandex",
                        "уа",
                        "рф",
                        "почта",
                        "xn--",
                        "-",
                        "#",
                        "№",
                        "\"",
                        "ьфшдюкг",
                        ";",
                        "1",
                        "faß",
                        "ﬁ",
                        "\uD83D\uDE00",
                        "İ",
                        "K",
                        "µ",
                        "ς",
                        "مثال",
                        "e\u0301"))
                .list()
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
    }
}
