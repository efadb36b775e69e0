package io.github.eposcases.scheduling;

import io.github.eposcases.scheduling.CalendarDay.Kind;
import io.github.eposcases.scheduling.ProductionCalendar.OutsideCoverage;
import io.github.eposcases.scheduling.ProductionCalendar.Status;
import io.github.eposcases.scheduling.WorkingCalendar.Coverage;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The days of a production calendar: derived once from the rows, or, beyond them, as the mode says (SCH-35). */
final class ProductionFacts implements DayFacts {
    private static final int FIRST_STATUTORY_YEAR = 2013;
    private static final int LAST_STATUTORY_YEAR = 9999;

    private final CalendarRows rows;
    private final OutsideCoverage mode;
    private final boolean specialOff;
    private final NavigableMap<LocalDate, CalendarDay> marks;

    ProductionFacts(
            CalendarRows rows, NavigableMap<LocalDate, CalendarDay> marks, OutsideCoverage mode, boolean specialOff) {
        this.rows = rows;
        this.marks = marks;
        this.mode = mode;
        this.specialOff = specialOff;
    }

    ProductionFacts with(OutsideCoverage otherMode, boolean otherSpecialOff) {
        return new ProductionFacts(rows, marks, otherMode, otherSpecialOff);
    }

    CalendarRows rows() {
        return rows;
    }

    OutsideCoverage mode() {
        return mode;
    }

    boolean specialOff() {
        return specialOff;
    }

    @Override
    public CalendarDay day(LocalDate date) {
        CalendarDay day = marks.get(date);
        if (day == null && mode == OutsideCoverage.STATUTORY && !rows.knows(date)) {
            day = Derivation.statutory(date.getYear(), rows.labourCode()).get(date);
        }
        if (day == null) {
            day = DayFacts.plain(date, !Derivation.isWeekend(date));
        }
        if (day.kind() == Kind.SPECIAL) {
            day = day.withWorking(!specialOff);
        }
        CalendarRows.Year year = rows.years().get(date.getYear());
        return year == null || year.status() == Status.PROVISIONAL ? day.withProvisional() : day;
    }

    DayTable.Years years() {
        return new DayTable.Years(rows.years().firstKey(), rows.years().lastKey());
    }

    Coverage coverage() {
        return switch (mode) {
            case THROW -> years(rows.years().firstKey(), rows.years().lastKey());
            case STATUTORY -> years(FIRST_STATUTORY_YEAR, LAST_STATUTORY_YEAR);
            case WEEKENDS_ONLY -> Coverage.UNLIMITED;
        };
    }

    DaySet days() {
        LongStream marked = marks.keySet().stream().mapToLong(LocalDate::toEpochDay);
        LongStream beyond = mode != OutsideCoverage.STATUTORY
                ? LongStream.empty()
                : IntStream.rangeClosed(FIRST_STATUTORY_YEAR, LAST_STATUTORY_YEAR)
                        .filter(year -> !rows.years().containsKey(year))
                        .boxed()
                        .flatMapToLong(year -> Derivation.statutory(year, rows.labourCode()).keySet().stream()
                                .mapToLong(LocalDate::toEpochDay));
        // A statutory mark is never a working day, so its year need not be derived again to say so.
        return DaySet.of(DaySet.MONDAY_TO_FRIDAY, LongStream.concat(marked, beyond), day -> {
            CalendarDay mark = marks.get(LocalDate.ofEpochDay(day));
            return mark != null && mark.working() && !(specialOff && mark.kind() == Kind.SPECIAL);
        });
    }

    private static Coverage years(int first, int last) {
        return new Coverage(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof ProductionFacts f && rows.equals(f.rows) && mode == f.mode && specialOff == f.specialOff;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows, mode, specialOff);
    }
}
