package io.github.eposcases.scheduling;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The official production calendar of Russia: the holidays of the Labour Code, article 112, and the transfers of the
 * Government's decrees, each with its source.
 *
 * <p>The years without data are refused by default; {@link #withOutsideCoverage} chooses a guess that says it is one.
 * A new year comes with a new version of the library or with a file of the same format:
 *
 * <pre>{@code
 * ProductionCalendar more = ProductionCalendar.load(Path.of("calendar-2028.tsv")).orThrow();
 * EffectPolicy policy = EffectPolicy.letter2024().withOfficial(WorkingCalendars.russia().withYears(more));
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal if rows and modes are.
 *
 * @since 0.1
 */
public final class ProductionCalendar extends RankedCalendar {
    private static final String ID = "russia";

    private final ProductionFacts facts;

    private ProductionCalendar(ProductionFacts facts) {
        super(ID, facts.coverage(), facts.days(), facts.years(), facts);
        this.facts = facts;
    }

    private static ProductionCalendar of(CalendarRows rows) {
        return new ProductionCalendar(
                new ProductionFacts(rows, Derivation.of(rows).marks(), OutsideCoverage.THROW, false));
    }

    static ProductionCalendar bundled() {
        return Bundled.CALENDAR;
    }

    /**
     * Reads a text in the format of {@link #toText()}.
     *
     * @param text rows of tab-separated cells; lines that begin with {@code #} are comments
     * @return the calendar, or every problem with its line
     */
    public static Parsed<ProductionCalendar> parse(String text) {
        return CalendarFile.parse(requireNonNull(text, "text")).map(ProductionCalendar::of);
    }

    /**
     * Reads a file in the format of {@link #toText()}, UTF-8.
     *
     * @param file a file of at most 1 MiB
     * @return the calendar, or every problem with its line
     * @throws IOException if the file cannot be read
     */
    public static Parsed<ProductionCalendar> load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(requireNonNull(file, "file"))) {
            return CalendarFile.decode(in.readNBytes(CalendarFile.MOST_BYTES + 1))
                    .map(ProductionCalendar::of);
        }
    }

    /**
     * Returns this calendar with more years.
     *
     * @param more the other years; a year in both must give the same days, unless it is provisional here
     * @return the calendar of all years, with the modes of this one
     * @throws IllegalArgumentException if a year gives other days, the years leave a gap, or an id of a source means
     *     two things
     */
    public ProductionCalendar withYears(ProductionCalendar more) {
        CalendarRows merged = CalendarMerge.of(facts, requireNonNull(more, "more").facts);
        return new ProductionCalendar(
                new ProductionFacts(merged, Derivation.of(merged).marks(), facts.mode(), facts.specialOff()));
    }

    /**
     * Returns this calendar with another answer outside its years.
     *
     * @param mode what to do
     * @return the changed copy
     */
    public ProductionCalendar withOutsideCoverage(OutsideCoverage mode) {
        return new ProductionCalendar(facts.with(requireNonNull(mode, "mode"), facts.specialOff()));
    }

    /**
     * Returns this calendar with the paid non-working days of 2020 and 2021 counted as days off, or not.
     *
     * @param off whether they are off; by default they are not, since the Labour Code does not know them
     * @return the changed copy
     */
    public ProductionCalendar withSpecialDaysOff(boolean off) {
        return new ProductionCalendar(facts.with(facts.mode(), off));
    }

    /**
     * Returns which data this is.
     *
     * @return the date of the data and a fingerprint of its rows, for example {@code 2026-11-22#0123456789ab}
     */
    public String dataVersion() {
        return CalendarText.version(facts.rows());
    }

    /**
     * Returns the years with data.
     *
     * @return an unmodifiable set without gaps
     */
    public SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(
                new TreeSet<>(facts.rows().years().keySet()));
    }

    /**
     * Returns how sure a year is.
     *
     * @param year a year with data
     * @return its status
     * @throws IllegalArgumentException if there is no data for the year
     */
    public Status status(int year) {
        return row(year).status();
    }

    /**
     * Returns the number of working days of a year, special days counted as in the Labour Code.
     *
     * @param year a year with data
     * @return the number the year's calendar states
     * @throws IllegalArgumentException if there is no data for the year
     */
    public int workingDaysIn(int year) {
        return row(year).workingDays();
    }

    /**
     * Returns the transfers that begin or end in a year.
     *
     * @param year a year with data
     * @return an unmodifiable list in the order of the origins
     * @throws IllegalArgumentException if there is no data for the year
     */
    public List<Transfer> transfers(int year) {
        row(year);
        return facts.rows().transfers().stream()
                .filter(t -> t.from().getYear() == year || t.to().getYear() == year)
                .toList();
    }

    /**
     * Returns where the data comes from.
     *
     * @return an unmodifiable list
     */
    public List<LegalSource> sources() {
        return facts.rows().sources();
    }

    /**
     * Writes the rows in the format that {@link #parse} reads.
     *
     * @return lines of tab-separated cells
     */
    public String toText() {
        return CalendarText.text(facts.rows());
    }

    /**
     * Writes the derived days, year by year.
     *
     * @return a JSON object with one member a year
     */
    public String toJson() {
        return CalendarText.json(facts);
    }

    Optional<Overlay> regional(String iso3166) {
        List<CalendarRows.Regional> days = facts.rows().regional().stream()
                .filter(r -> r.region().equals(iso3166))
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Overlay.Builder overlay =
                Overlay.builder(iso3166, days.get(0).source().citation()).region(iso3166);
        days.forEach(r -> overlay.dayOff(r.date(), r.russian()));
        return Optional.of(overlay.build());
    }

    OutsideCoverage mode() {
        return facts.mode();
    }

    boolean specialDaysOff() {
        return facts.specialOff();
    }

    private CalendarRows.Year row(int year) {
        CalendarRows.Year row = facts.rows().years().get(year);
        if (row == null) {
            throw new IllegalArgumentException("year: no data");
        }
        return row;
    }

    /** Returns a sentence with the years, the version of the data and the modes. */
    @Override
    public String toString() {
        return "Production calendar of Russia " + years().first() + " to " + years().last() + ", data " + dataVersion()
                + ", outside: " + facts.mode() + ", special days " + (facts.specialOff() ? "off." : "worked.");
    }

    /**
     * What to answer outside the years with data.
     *
     * @since 0.1
     */
    public enum OutsideCoverage {
        /** Throw {@link OutsideCoverageException}. */
        THROW,
        /** Apply the Labour Code without a decree from 2013 to 9999; such days are provisional. */
        STATUTORY,
        /** Know nothing but Saturday and Sunday; such days are provisional. */
        WEEKENDS_ONLY
    }

    /**
     * How sure the data of a year is.
     *
     * @since 0.1
     */
    public enum Status {
        /** The decree is published and two independent sources agree on every date. */
        OFFICIAL,
        /** A decree may still change it. */
        PROVISIONAL
    }

    /**
     * A day off moved by a decree.
     *
     * @param from the day that loses it
     * @param to the day that gets it
     * @param source the decree
     * @since 0.1
     */
    public record Transfer(LocalDate from, LocalDate to, LegalSource source) {
        /**
         * Checks the parts.
         *
         * @param from the day that loses it
         * @param to the day that gets it
         * @param source the decree
         */
        public Transfer {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            requireNonNull(source, "source");
        }
    }

    private static final class Bundled {
        static final ProductionCalendar CALENDAR = read();

        private static ProductionCalendar read() {
            try (InputStream in = requireNonNull(
                    ProductionCalendar.class.getResourceAsStream("ru-production-calendar.tsv"), "resource")) {
                return of(CalendarFile.decode(in.readAllBytes()).orThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
