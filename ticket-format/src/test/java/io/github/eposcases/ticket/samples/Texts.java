package io.github.eposcases.ticket.samples;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that people, programs and attackers type. */
public final class Texts {
    private Texts() {}

    /** Returns any text, often one that looks like a part of a ticket. */
    public static Arbitrary<String> any() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Тема: x",
                "Вложения:",
                "Заявка в СТП ЭПОС",
                "Обращение: ",
                "\n",
                "\r\n",
                "\r",
                "  ",
                " ",
                "\t",
                ":",
                "Topic: y",
                "\u200E",
                "\uFEFF",
                "\u2028",
                "\u0085",
                "\u0007",
                "\uD83D",
                "\uD83D\uDE00",
                "e\u0301",
                "И\u0306",
                "<b>",
                "&amp;",
                "\"",
                "'",
                "]]>",
                "=1+1",
                "[epos #7]",
                "пароль: 1",
                "112-233-445 95",
                "Не открывается дневник",
                "\u202E",
                "\uFFFF");
        Arbitrary<String> letters = Arbitraries.strings().all().ofMaxLength(20);
        return Arbitraries.oneOf(pieces, letters).list().ofMaxSize(12).map(list -> String.join("", list));
    }

    /** Returns any text that a ticket accepts as free text. */
    public static Arbitrary<String> acceptable() {
        return any().map(text -> text.codePoints()
                .filter(cp -> cp == '\n' || cp == '\t' || !bad(cp))
                .collect(() -> new StringBuilder("Я"), StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    private static boolean bad(int cp) {
        return Character.getType(cp) == Character.CONTROL
                || Character.getType(cp) == Character.SURROGATE
                || (cp >= 0x202A && cp <= 0x202E)
                || (cp >= 0x2066 && cp <= 0x2069);
    }
}
