package io.github.eposcases.ticket.internal.mime;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The header block of a mail. Every field is named here and takes only values that cannot break out of it; there is no
 * way to set another one (TKT-30, TKT-31).
 */
public final class MailHeader {
    private static final ZoneId ZONE = ZoneId.of("Asia/Yekaterinburg");
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final StringBuilder out = new StringBuilder(1_024);

    /** Makes an empty block. */
    public MailHeader() {}

    /**
     * Writes Date in the time of Perm.
     *
     * @param at the instant
     * @return this
     */
    public MailHeader date(Instant at) {
        ZonedDateTime t = at.atZone(ZONE);
        int offset = t.getOffset().getTotalSeconds() / 60;
        field("Date")
                .token(DAYS.get(t.getDayOfWeek().getValue() - 1) + ", " + two(t.getDayOfMonth()) + " "
                        + MONTHS.get(t.getMonthValue() - 1) + " " + t.getYear() + " " + two(t.getHour()) + ":"
                        + two(t.getMinute()) + ":" + two(t.getSecond()) + " +" + two(offset / 60) + two(offset % 60))
                .end();
        return this;
    }

    /**
     * Writes From.
     *
     * @param address the one address
     * @param name the display name; empty for none
     * @return this
     */
    public MailHeader from(MailAddress address, HeaderText name) {
        HeaderField field = field("From");
        if (name.value().isEmpty()) {
            field.token(address.value());
        } else {
            field.phrase(name).token('<' + address.value() + '>');
        }
        field.end();
        return this;
    }

    /**
     * Writes To.
     *
     * @param addresses the recipients, at least one
     * @return this
     */
    public MailHeader to(List<MailAddress> addresses) {
        HeaderField field = field("To");
        for (int i = 0; i < addresses.size(); i++) {
            field.token(addresses.get(i).value() + (i + 1 < addresses.size() ? "," : ""));
        }
        field.end();
        return this;
    }

    /**
     * Writes Message-ID and, for a reply, In-Reply-To and References.
     *
     * @param id the mail's own id
     * @param references the mails it refers to, the last one is replied to; empty for a new conversation
     * @return this
     */
    public MailHeader ids(MessageId id, List<MessageId> references) {
        field("Message-ID").token(id.bracketed()).end();
        if (!references.isEmpty()) {
            field("In-Reply-To")
                    .token(references.get(references.size() - 1).bracketed())
                    .end();
            HeaderField field = field("References");
            references.forEach(r -> field.token(r.bracketed()));
            field.end();
        }
        return this;
    }

    /**
     * Writes Subject.
     *
     * @param subject the subject
     * @return this
     */
    public MailHeader subject(HeaderText subject) {
        field("Subject").text(subject).end();
        return this;
    }

    /**
     * Writes X-Unsent, with which some mail programs open the file for sending.
     *
     * @return this
     */
    public MailHeader unsent() {
        field("X-Unsent").token("1").end();
        return this;
    }

    /**
     * Writes MIME-Version and the Content-Type of the whole.
     *
     * @param boundary the boundary
     * @return the block without the empty line after it
     */
    public CharSequence mixed(String boundary) {
        field("MIME-Version").token("1.0").end();
        return out.append("Content-Type: multipart/mixed; boundary=\"")
                .append(boundary)
                .append("\"\r\n");
    }

    private HeaderField field(String name) {
        return new HeaderField(out, name);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
