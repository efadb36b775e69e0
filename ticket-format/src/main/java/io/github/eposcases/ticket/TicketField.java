package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Texts;
import io.github.eposcases.core.place.SchoolClass;
import io.github.eposcases.core.support.ClientDevice;
import io.github.eposcases.core.support.RelatedChild;
import io.github.eposcases.core.support.SelfCheckOutcome;
import io.github.eposcases.core.support.SupportCase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields of a ticket in the order of the letter (S1-8), then of everything else (TKT-26). One table for the text,
 * the page, the form, the link and the row: a field is listed here and nowhere else. Constants may be added.
 *
 * @since 0.1
 */
public enum TicketField {
    /** What is new in a доработка. */
    REVISION("revision", Kind.BLOCK, c -> c.revision().map(TicketRevision::message)),
    /** The prescribed subject. */
    SUBJECT("subject", Kind.LINE, c -> Optional.of(c.about().category().ticketSubject())),
    /** What is wrong. */
    PROBLEM("problem", Kind.BLOCK, c -> c.about().problem()),
    /** The full name of the user. */
    PERSON("person", Kind.LINE, c -> c.about().name().map(name -> name.full())),
    /** The role of the user. */
    ROLE("role", Kind.LINE, (c, in) -> one(c.about().role().map(role -> role.label(in)))),
    /** The territory as stated. */
    TERRITORY(
            "territory",
            Kind.LINE,
            c -> c.about().organization().map(o -> o.territory().asStated())),
    /** The name of the organisation as stated. */
    ORGANIZATION("organization", Kind.LINE, c -> c.about().organization().map(o -> o.name())),
    /** What the user does before the error appears. */
    ACTION("action", Kind.BLOCK, c -> c.about().failingAction()),
    /** The files. */
    ATTACHMENTS("attachments", Kind.BLOCK, (c, in) -> List.of(files(c, in))),
    /** The birth date of the user. */
    BIRTH_DATE("person.birthDate", Kind.LINE, c -> c.about().birthDate().map(TicketField::date)),
    /** The e-mail of the user's Gosuslugi account. */
    GOSUSLUGI_EMAIL(
            "person.gosuslugiEmail", Kind.LINE, c -> c.about().gosuslugiEmail().map(mail -> mail.text())),
    /** The name of a child that is not seen. */
    CHILD_NAME(
            "children[].name",
            Kind.LINE,
            (c, in) -> children(c, child -> child.name().full())),
    /** The birth date of a child that is not seen. */
    CHILD_BIRTH_DATE("children[].birthDate", Kind.LINE, (c, in) -> children(c, child -> date(child.birthDate()))),
    /** The class of a child that is not seen. */
    CHILD_CLASS(
            "children[].schoolClass",
            Kind.LINE,
            (c, in) -> children(
                    c, child -> child.schoolClass().map(SchoolClass::text).orElse(""))),
    /** How many children should be seen. */
    CHILDREN_EXPECTED("childCounts.expected", Kind.LINE, c -> number(c.about().expectedChildren())),
    /** How many children are seen. */
    CHILDREN_VISIBLE("childCounts.visible", Kind.LINE, c -> number(c.about().visibleChildren())),
    /** The message on the screen. */
    MESSAGE_SEEN("messageSeen", Kind.BLOCK, c -> c.about().messageSeen()),
    /** The system of the device. */
    DEVICE_OS("device.os", Kind.LINE, c -> c.about().device().flatMap(TicketField::os)),
    /** The version of the system. */
    DEVICE_OS_VERSION("device.osVersion", Kind.LINE, c -> mobile(c).flatMap(ClientDevice.Mobile::osVersion)),
    /** The version of the mobile app. */
    APP_VERSION("device.appVersion", Kind.LINE, c -> mobile(c).flatMap(ClientDevice.Mobile::appVersion)),
    /** The browser and its version. */
    BROWSER("device.browser", Kind.LINE, c -> c.about().device().flatMap(TicketField::browser)),
    /** The address of the page. */
    PAGE_ADDRESS("pageAddress", Kind.LINE, c -> c.about().pageAddress()),
    /** The status shown. */
    HTTP_STATUS("http.status", Kind.LINE, c -> number(c.about().httpStatus())),
    /** When the status was first seen. */
    FIRST_SEEN("http.firstSeen", Kind.LINE, c -> c.history().firstSeen().map(TicketField::instant)),
    /** When the status was seen again. */
    RECHECKED_AT("http.recheckedAt", Kind.LINE, c -> c.history().recheckedAt().map(TicketField::instant)),
    /** The outcome of a self-check. */
    SELF_CHECK("selfChecks[]", Kind.LINE, TicketField::selfChecks),
    /** The measured speed. */
    SPEED(
            "speedKbitPerSecond",
            Kind.LINE,
            (c, in) -> one(number(c.about().speedKbitPerSecond()).map(n -> n + " " + word("kbit", in)))),
    /** The check of the data by the organisation. */
    DATA_CHECK(
            "dataCheck.checkedAt",
            Kind.LINE,
            (c, in) -> one(c.history()
                    .dataCheck()
                    .map(d -> instant(d.checkedAt()) + ", " + word(d.discrepancies() ? "found" : "found-none", in)))),
    /** The correction of the data. */
    CORRECTED_AT(
            "dataCheck.correctedAt",
            Kind.LINE,
            c -> c.history()
                    .dataCheck()
                    .flatMap(TicketHistory.DataCheck::correctedAt)
                    .map(TicketField::instant)),
    /** The sign-in that failed after all that. */
    RETRIED_AT(
            "dataCheck.retriedAt",
            Kind.LINE,
            c -> c.history()
                    .dataCheck()
                    .flatMap(TicketHistory.DataCheck::retriedAt)
                    .map(TicketField::instant)),
    /** Who files the ticket. */
    FILED_BY("filedBy", Kind.LINE, (c, in) -> List.of(filer(c.about(), in))),
    /** The id of the case. */
    CASE_ID("caseId", Kind.LINE, c -> Optional.of(c.caseId().toString()));

    /** The last of the fields that the letter asks for. */
    static final TicketField LAST_OF_LETTER = ATTACHMENTS;

    /** What names or shows a person; file names are masked with their files. */
    private static final Set<TicketField> PERSONAL = EnumSet.of(
            REVISION,
            PROBLEM,
            PERSON,
            ACTION,
            BIRTH_DATE,
            GOSUSLUGI_EMAIL,
            CHILD_NAME,
            CHILD_BIRTH_DATE,
            MESSAGE_SEEN,
            PAGE_ADDRESS,
            FILED_BY);

    private static final Texts TEXTS = Texts.of(TicketField.class.getResourceAsStream("ticket-fields.tsv"));
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm (xxx)", Locale.ROOT)
            .withZone(ZoneId.of("Asia/Yekaterinburg"));
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final String path;
    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final BiFunction<Contents, Locale, List<String>> values;

    TicketField(String path, Kind kind, BiFunction<Contents, Locale, List<String>> values) {
        this.path = path;
        this.kind = kind;
        this.values = values;
    }

    TicketField(String path, Kind kind, Function<Contents, Optional<String>> value) {
        this(path, kind, (contents, locale) -> one(value.apply(contents)));
    }

    /** How a value stands in the text. */
    enum Kind {
        LINE,
        BLOCK
    }

    /**
     * A value of a ticket.
     *
     * @param field which field
     * @param index which of several, from 0
     * @param text the value
     */
    record Value(TicketField field, int index, String text) {
        String path() {
            return field.path(index);
        }
    }

    /**
     * Returns the key of the field in {@link Ticket#fields(Locale)} and in the paths of problems.
     *
     * @param index which of several, from 0; not looked at for a field that stands once
     * @return for example {@code person} or {@code children[0].birthDate}
     */
    public String path(int index) {
        return path.replace("[]", "[" + index + "]");
    }

    /**
     * Returns the label of the text form, without a colon.
     *
     * @param index which of several, from 0; not looked at for a field that stands once
     * @param locale English for the language {@code en}, Russian for every other
     * @return for example «Дата рождения»
     */
    public String label(int index, Locale locale) {
        return word(name(), requireNonNull(locale, "locale")).replace("{n}", Integer.toString(index + 1));
    }

    /**
     * Returns whether a form must have a place for the field: the letter asks for it (S1-8, S1-9).
     *
     * @return true for the eight fields of the letter
     */
    public boolean isRequired() {
        return compareTo(SUBJECT) >= 0 && compareTo(LAST_OF_LETTER) <= 0;
    }

    boolean isBlock() {
        return kind == Kind.BLOCK;
    }

    boolean isRepeated() {
        return path.contains("[]");
    }

    /** Returns all values in the order of the text form; a child's three stand together. */
    static List<Value> valuesOf(Contents contents, Locale locale) {
        List<Value> all = new ArrayList<>();
        for (TicketField field : values()) {
            List<String> texts = field.values.apply(contents, locale);
            for (int i = 0; i < texts.size(); i++) {
                if (!texts.get(i).isEmpty()) {
                    boolean masked = contents.redacted() && PERSONAL.contains(field);
                    all.add(new Value(field, i, masked ? Redaction.MASK : texts.get(i)));
                }
            }
        }
        all.sort(Comparator.comparing((Value v) -> v.field().group()).thenComparingInt(Value::index));
        return all;
    }

    static String word(String key, Locale locale) {
        return TEXTS.text(key, locale);
    }

    private TicketField group() {
        return this == CHILD_BIRTH_DATE || this == CHILD_CLASS ? CHILD_NAME : this;
    }

    private static List<String> one(Optional<String> text) {
        return text.map(List::of).orElse(List.of());
    }

    private static Optional<String> number(OptionalInt number) {
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }

    private static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    private static List<String> children(Contents c, Function<RelatedChild, String> part) {
        return c.about().children().stream().map(part).toList();
    }

    private static Optional<ClientDevice.Mobile> mobile(Contents c) {
        return c.about().device().filter(ClientDevice.Mobile.class::isInstance).map(ClientDevice.Mobile.class::cast);
    }

    private static Optional<String> os(ClientDevice device) {
        return device instanceof ClientDevice.Mobile mobile ? mobile.os() : ((ClientDevice.Web) device).os();
    }

    private static Optional<String> browser(ClientDevice device) {
        return device instanceof ClientDevice.Web web
                ? web.browser()
                        .map(name ->
                                web.browserVersion().map(v -> name + " " + v).orElse(name))
                : Optional.empty();
    }

    private static List<String> selfChecks(Contents c, Locale locale) {
        Map<Integer, SelfCheckOutcome> checks = c.history().selfChecks();
        List<String> texts = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            texts.add(Optional.ofNullable(checks.get(number))
                    .map(o -> o.label(locale))
                    .orElse(""));
        }
        return texts;
    }

    private static String files(Contents c, Locale locale) {
        String bytes = word("bytes", locale);
        List<String> lines = new ArrayList<>();
        c.attachments().forEach(a -> lines.add(a.name() + " (" + a.mediaType() + ", " + a.size() + " " + bytes + ")"));
        c.revision()
                .ifPresent(r ->
                        r.sentEarlier().forEach(a -> lines.add(a.name() + " (" + word("sent-earlier", locale) + ")")));
        return String.join("\n", lines);
    }

    private static String filer(SupportCase about, Locale locale) {
        return List.of(about.filedBy().map(r -> r.label(locale)), about.filerName(), about.filerPhone()).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
