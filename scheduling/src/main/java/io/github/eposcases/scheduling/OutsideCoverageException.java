package io.github.eposcases.scheduling;

import io.github.eposcases.scheduling.WorkingCalendar.Coverage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * Thrown where a calendar has no data: the message names the day, the covered years, the version of the data and the
 * way out.
 *
 * @since 0.1
 */
public final class OutsideCoverageException extends DateTimeException {
    private static final long serialVersionUID = 1L;

    /** The day without data. */
    private final LocalDate date;
    /** The first day with data. */
    private final LocalDate first;
    /** The last day with data. */
    private final LocalDate last;
    /** Which data. */
    private final String version;

    private OutsideCoverageException(LocalDate date, Coverage coverage, String version) {
        super(explain(date, coverage, version, Locale.ENGLISH));
        this.date = date;
        this.first = coverage.first();
        this.last = coverage.last();
        this.version = version;
    }

    static OutsideCoverageException of(WorkingCalendar calendar, LocalDate date) {
        String version = calendar instanceof ProductionCalendar p ? p.id() + " " + p.dataVersion() : calendar.id();
        return new OutsideCoverageException(date, calendar.coverage(), version);
    }

    /**
     * Returns the day that was asked for, or the first day beyond the data that the answer needs.
     *
     * @return a day outside the coverage
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns what is covered.
     *
     * @return the first and the last day with data
     */
    public Coverage coverage() {
        return new Coverage(first, last);
    }

    /**
     * Says what the message says.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return one line
     */
    public String explain(Locale locale) {
        return explain(date, coverage(), version, locale);
    }

    private static String explain(LocalDate date, Coverage coverage, String version, Locale locale) {
        return Words.say(
                "outside-coverage",
                locale,
                Map.of(
                        "date", Words.date(date, locale),
                        "first", Words.date(coverage.first(), locale),
                        "last", Words.date(coverage.last(), locale),
                        "version", version));
    }
}
