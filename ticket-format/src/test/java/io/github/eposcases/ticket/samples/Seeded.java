package io.github.eposcases.ticket.samples;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.ticket.Ticket;
import java.util.Random;
import java.util.UUID;

/** Tickets of any content by number: the same number gives the same ticket, made anew. */
public final class Seeded {
    private static final String[] PIECES = {
        "Не открывается дневник",
        " ",
        "  ",
        "\n",
        "\t",
        "Тема: подделка",
        "\nBcc: x@example.org",
        "=?UTF-8?B?0K8=?=",
        "[epos #7]",
        "\uD83D\uDE00",
        "\uD83D\uDC69\u200D\uD83D\uDC67",
        "\u760D\u760A",
        "ё",
        "№ 12, «Пермь»",
        "--=_",
        ".\n.",
        "From ",
        "\u00A0",
        "e\u0301",
        "\"'&<>;,%=+",
        "a".repeat(90),
        "я".repeat(90)
    };
    private static final String[] ENDINGS = {".png", ".PNG", ".фото.png"};

    private Seeded() {}

    /** Returns the ticket of a number. */
    public static Ticket ticket(long number) {
        Random random = new Random(number);
        ErrorCategory category = ErrorCategory.values()[random.nextInt(ErrorCategory.values().length)];
        SupportCase about = random.nextBoolean() ? Cases.of(category) : Cases.mobile(category);
        UUID id = new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 1L << 63);
        Ticket.Draft draft = Ticket.draft(
                        about,
                        id,
                        Cases.AT.plusSeconds(random.nextInt(300_000_000)).plusNanos(random.nextInt(1_000)))
                .withProblem("Я" + text(random, 30))
                .withAction("Я" + text(random, 5));
        for (int files = random.nextInt(4); files > 0; files--) {
            Ticket.Draft more = draft.attach(Attachment.of(
                    text(random, 4) + files + ENDINGS[random.nextInt(ENDINGS.length)], "image/png", Cases.png()));
            draft = more.build().isValid() ? more : draft;
        }
        return draft.build().orThrow();
    }

    private static String text(Random random, int most) {
        StringBuilder out = new StringBuilder();
        for (int pieces = random.nextInt(most); pieces >= 0; pieces--) {
            out.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return out.toString();
    }
}
