package io.github.eposcases.scheduling;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.scheduling.ProductionCalendar.Status;
import io.github.eposcases.scheduling.ProductionCalendar.Transfer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a calendar file (SCH-25, SCH-37): every problem at once, each with its line. */
final class CalendarFile {
    static final int MOST_BYTES = 1 << 20;
    private static final int FIRST_YEAR = 2013;
    private static final int LAST_YEAR = 9999;
    // What stands for an unreadable cell: its problem is told, so the file gives no calendar and nobody meets these.
    private static final LocalDate NO_DATE = LocalDate.EPOCH;
    private static final LegalSource NO_SOURCE =
            new LegalSource("-", "-", Optional.empty(), NO_DATE, LegalSource.Verification.QUOTED);
    private static final Map<String, Integer> CELLS = Map.of(
            "format", 4, "source", 6, "year", 5, "transfer", 4, "day-off", 5, "special", 3, "short", 3, "regional", 7);

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, LegalSource> sources = new LinkedHashMap<>();
    private final SortedMap<Integer, CalendarRows.Year> years = new TreeMap<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final SortedMap<LocalDate, CalendarRows.OneOff> daysOff = new TreeMap<>();
    private final SortedMap<LocalDate, LegalSource> special = new TreeMap<>();
    private final SortedMap<LocalDate, LegalSource> shortDays = new TreeMap<>();
    private final List<CalendarRows.Regional> regional = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<Object, Row> origins = new LinkedHashMap<>();
    private LocalDate dataDate = NO_DATE;

    private CalendarFile() {}

    static Parsed<CalendarRows> decode(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            String before = out.flip().toString();
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            return Parsed.invalid(problem(SchedulingProblem.SYNTAX, line, before.length()));
        }
        return parse(out.flip().toString());
    }

    static Parsed<CalendarRows> parse(String text) {
        if (UTF_8.encode(text).remaining() > MOST_BYTES) {
            return Parsed.invalid(Problem.error(SchedulingProblem.TOO_LARGE, ""));
        }
        CalendarFile file = new CalendarFile();
        List<Row> rows = file.rows(text);
        rows.stream().filter(row -> row.kind().equals("source")).forEach(file::source);
        rows.stream().filter(row -> row.kind().equals("year")).forEach(file::year);
        rows.forEach(file::read);
        file.checkYears();
        if (file.dataDate.equals(NO_DATE)) {
            file.problem(SchedulingProblem.SYNTAX, new Row(1, 0, List.of("")));
        }
        return file.finish();
    }

    private List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        int number = 1;
        for (int start = 0; start < text.length(); number++) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            String line = text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
            if (!line.isEmpty() && !line.startsWith("#")) {
                Row row = new Row(number, start, List.of(line.split("\t", -1)));
                Integer cells = CELLS.get(row.kind());
                if (cells == null
                        || cells != row.cells().size()
                        || !UTF_8.newEncoder().canEncode(line)) {
                    problem(SchedulingProblem.SYNTAX, row);
                } else {
                    rows.add(row);
                }
            }
            start = end + 1;
        }
        return rows;
    }

    private void source(Row row) {
        LocalDate checked = date(row, 4);
        Optional<LegalSource.Verification> verification = constant(row, 5, LegalSource.Verification.values());
        Optional<String> link = row.cell(3).equals("-") ? Optional.empty() : Optional.of(row.cell(3));
        if (row.cell(1).isEmpty() || row.cell(2).isEmpty() || sources.containsKey(row.cell(1))) {
            problem(SchedulingProblem.SYNTAX, row);
        }
        verification.ifPresent(
                v -> sources.put(row.cell(1), new LegalSource(row.cell(1), row.cell(2), link, checked, v)));
    }

    private void year(Row row) {
        int year = number(row, 1);
        int workingDays = number(row, 3);
        Optional<Status> status = constant(row, 2, Status.values());
        LegalSource from = sourceOf(row, 4);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            problem(SchedulingProblem.YEAR_OUT_OF_RANGE, row);
        } else if (years.containsKey(year)) {
            problem(SchedulingProblem.DUPLICATE_DATE, row);
        } else {
            status.ifPresent(s -> years.put(year, new CalendarRows.Year(year, s, workingDays, from)));
            origins.put(year, row);
        }
    }

    private void read(Row row) {
        switch (row.kind()) {
            case "format" -> format(row);
            case "transfer" -> transfer(row);
            case "day-off" -> dayOff(row);
            case "special" -> dated(row, special);
            case "short" -> dated(row, shortDays);
            case "regional" -> regional(row);
            default -> {} // sources and years were read before, since other rows refer to them
        }
    }

    private void format(Row row) {
        boolean known = row.cell(1).equals("1") && row.cell(2).equals("ru-production-calendar");
        if (!known || !dataDate.equals(NO_DATE)) {
            problem(SchedulingProblem.SYNTAX, row);
        }
        dataDate = date(row, 3);
    }

    private void transfer(Row row) {
        LocalDate from = date(row, 1);
        LocalDate to = date(row, 2);
        Transfer transfer = new Transfer(from, to, sourceOf(row, 3));
        if (from.equals(NO_DATE) || to.equals(NO_DATE)) {
            return; // told
        }
        if (!known(from) && !known(to)) {
            problem(SchedulingProblem.BAD_DATE, row);
        } else if (Derivation.isWeekend(to) || Derivation.isHoliday(to)) {
            problem(SchedulingProblem.BAD_TRANSFER, row);
        } else if (once("from", from, row)) {
            once("off", to, row);
        }
        transfers.add(transfer);
        origins.put(transfer, row);
    }

    private void dayOff(Row row) {
        LocalDate date = day(row, 1);
        if (once("off", date, row)
                && !date.equals(NO_DATE)
                && (Derivation.isHoliday(date) || Derivation.isWeekend(date))) {
            problem(SchedulingProblem.BAD_DATE, row);
        }
        daysOff.put(date, new CalendarRows.OneOff(date, row.cell(2), row.cell(3), sourceOf(row, 4)));
    }

    private void dated(Row row, SortedMap<LocalDate, LegalSource> into) {
        LocalDate date = day(row, 1);
        once(row.kind(), date, row);
        into.put(date, sourceOf(row, 2));
        origins.put(row.kind() + date, row);
    }

    private void regional(Row row) {
        LocalDate date = day(row, 2);
        boolean kind = row.cell(3).equals("RECOMMENDED_OFF") || row.cell(3).equals("OFF");
        if (!kind || row.cell(1).isEmpty()) {
            problem(SchedulingProblem.SYNTAX, row);
        }
        once(row.cell(1), date, row);
        regional.add(
                new CalendarRows.Regional(row.cell(1), date, row.cell(3), row.cell(4), row.cell(5), sourceOf(row, 6)));
    }

    private void checkYears() {
        if (years.isEmpty()) {
            problems.add(Problem.error(SchedulingProblem.YEAR_GAP, "").with("line", "1"));
        } else if (years.lastKey() - years.firstKey() >= DayTable.Years.MOST) {
            problems.add(Problem.error(SchedulingProblem.TOO_LARGE, ""));
        } else {
            years.keySet().stream()
                    .filter(year -> year > years.firstKey() && !years.containsKey(year - 1))
                    .toList()
                    .forEach(year -> problem(SchedulingProblem.YEAR_GAP, origin(year)));
        }
    }

    private Parsed<CalendarRows> finish() {
        transfers.sort(Comparator.comparing(Transfer::from));
        regional.sort(Comparator.comparing(CalendarRows.Regional::region).thenComparing(CalendarRows.Regional::date));
        CalendarRows rows = new CalendarRows(
                dataDate,
                List.copyOf(sources.values()),
                Collections.unmodifiableSortedMap(years),
                List.copyOf(transfers),
                Collections.unmodifiableSortedMap(daysOff),
                Collections.unmodifiableSortedMap(special),
                Collections.unmodifiableSortedMap(shortDays),
                List.copyOf(regional));
        if (problems.isEmpty()) {
            checkDerivation(rows);
        }
        problems.sort(Comparator.comparingInt(p -> p.position().orElse(0)));
        return Parsed.of(rows, problems);
    }

    private void checkDerivation(CalendarRows rows) {
        Derivation derivation = Derivation.of(rows);
        derivation.strays().forEach(t -> problem(SchedulingProblem.BAD_TRANSFER, origin(t)));
        DayFacts facts = new DayFacts.Listed(DaySet.MONDAY_TO_FRIDAY, derivation.marks());
        special.keySet().stream()
                .filter(date -> Derivation.isWeekend(date) || facts.day(date).kind() != CalendarDay.Kind.SPECIAL)
                .forEach(date -> problem(SchedulingProblem.BAD_DATE, origin("special" + date)));
        shortDays.keySet().stream()
                .filter(date -> !facts.day(date).working())
                .forEach(date -> problem(SchedulingProblem.BAD_DATE, origin("short" + date)));
        int run = 0;
        // A wrong row would be told twice.
        for (CalendarRows.Year year : problems.isEmpty() ? rows.years().values() : List.<CalendarRows.Year>of()) {
            LocalDate first = LocalDate.of(year.year(), 1, 1);
            long working = 0;
            for (LocalDate date = first; date.getYear() == year.year(); date = date.plusDays(1)) {
                CalendarDay day = facts.day(date);
                working += day.working() ? 1 : 0;
                run = day.working() && day.kind() != CalendarDay.Kind.SPECIAL ? 0 : run + 1;
                if (run == DaySearch.LONGEST_RUN + 1) {
                    problem(SchedulingProblem.BAD_DATE, origin(year.year())); // SCH-15, here a fault of the data
                }
            }
            if (working != year.workingDays()) {
                problems.add(problem(
                                SchedulingProblem.TOTAL_MISMATCH,
                                origin(year.year()).line(),
                                origin(year.year()).start())
                        .with("working", Long.toString(working)));
            }
        }
    }

    private Row origin(Object key) {
        return origins.getOrDefault(key, new Row(1, 0, List.of("")));
    }

    private boolean known(LocalDate date) {
        return years.containsKey(date.getYear());
    }

    /** A date of the file's years. */
    private LocalDate day(Row row, int cell) {
        LocalDate date = date(row, cell);
        if (date.equals(NO_DATE) || known(date)) {
            return date;
        }
        problem(SchedulingProblem.BAD_DATE, row);
        return NO_DATE;
    }

    private boolean once(String kind, LocalDate date, Row row) {
        boolean first = date.equals(NO_DATE) || seen.add(kind + " " + date);
        if (!first) {
            problem(SchedulingProblem.DUPLICATE_DATE, row);
        }
        return first;
    }

    private LegalSource sourceOf(Row row, int cell) {
        LegalSource found = sources.get(row.cell(cell));
        if (found == null) {
            problem(SchedulingProblem.UNKNOWN_SOURCE, row);
            return NO_SOURCE;
        }
        return found;
    }

    private LocalDate date(Row row, int cell) {
        try {
            LocalDate date = LocalDate.parse(row.cell(cell));
            if (date.getYear() >= 1990 && date.getYear() <= LAST_YEAR + 1) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // told below, as a date out of reach is
        }
        problem(SchedulingProblem.BAD_DATE, row);
        return NO_DATE;
    }

    private int number(Row row, int cell) {
        try {
            return Integer.parseInt(row.cell(cell));
        } catch (NumberFormatException e) {
            problem(SchedulingProblem.SYNTAX, row);
            return FIRST_YEAR;
        }
    }

    private <E extends Enum<E>> Optional<E> constant(Row row, int cell, E[] values) {
        for (E value : values) {
            if (value.name().equals(row.cell(cell))) {
                return Optional.of(value);
            }
        }
        problem(SchedulingProblem.SYNTAX, row);
        return Optional.empty();
    }

    private void problem(SchedulingProblem code, Row row) {
        problems.add(problem(code, row.line(), row.start()));
    }

    private static Problem problem(SchedulingProblem code, int line, int start) {
        return Problem.error(code, "").at(start, line).with("line", Integer.toString(line));
    }

    private record Row(int line, int start, List<String> cells) {
        String kind() {
            return cells.get(0);
        }

        String cell(int i) {
            return cells.get(i);
        }
    }
}
