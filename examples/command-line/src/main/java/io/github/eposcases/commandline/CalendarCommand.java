package io.github.eposcases.commandline;

import io.github.eposcases.scheduling.CalendarDay;
import io.github.eposcases.scheduling.ProductionCalendar;
import io.github.eposcases.scheduling.WorkingCalendars;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code calendar}: the production calendar of a year. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = "Производственный календарь года. The production calendar of a year.",
        footer = {"", "JSON keys, one line a day: date, working, reason, source.", "Example: epos-cases calendar 2026"})
final class CalendarCommand implements Callable<Integer> {
    private static final List<String> MONTHS_RU = List.of(
            "Январь",
            "Февраль",
            "Март",
            "Апрель",
            "Май",
            "Июнь",
            "Июль",
            "Август",
            "Сентябрь",
            "Октябрь",
            "Ноябрь",
            "Декабрь");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    @Mixin
    Output output = new Output();

    @Parameters(paramLabel = "YEAR", description = "a year of the calendar data")
    int year;

    private final Main.Streams streams;

    CalendarCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ProductionCalendar calendar = WorkingCalendars.russia();
        if (!calendar.years().contains(year)) {
            throw new UsageException(
                    "years",
                    Map.of(
                            "first", calendar.years().first().toString(),
                            "last", calendar.years().last().toString()));
        }
        if (output.json) {
            LocalDate.ofYearDay(year, 1)
                    .datesUntil(LocalDate.ofYearDay(year, 1).plusYears(1))
                    .forEach(date -> Output.line(streams.out(), json(calendar.day(date))));
        } else {
            table(calendar);
        }
        return 0;
    }

    private static Map<String, @Nullable Object> json(CalendarDay day) {
        Map<String, @Nullable Object> json = Answer.keys();
        json.put("date", day.date().toString());
        json.put("working", day.working());
        json.put("reason", day.kind().name());
        json.put("source", day.source().map(source -> source.citation()).orElse(null));
        return json;
    }

    private void table(ProductionCalendar calendar) {
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(year, month, 1);
            StringBuilder text = new StringBuilder()
                    .append(output.word(MONTHS_RU.get(month - 1), MONTHS_EN.get(month - 1)))
                    .append(' ')
                    .append(year)
                    .append('\n')
                    .append(output.word(" пн   вт   ср   чт   пт   сб   вс", " Mo   Tu   We   Th   Fr   Sa   Su"))
                    .append('\n')
                    .append("     ".repeat(first.getDayOfWeek().getValue() - 1));
            for (LocalDate date = first; date.getMonthValue() == month; date = date.plusDays(1)) {
                CalendarDay day = calendar.day(date);
                String mark = day.working() ? (day.shortened() ? "'" : " ") : "*";
                text.append(String.format(java.util.Locale.ROOT, "%3d%s ", date.getDayOfMonth(), mark));
                if (date.getDayOfWeek().getValue() == 7) {
                    text.append('\n');
                }
            }
            streams.out().println(text.toString().replaceAll("(?m) +$", "").stripTrailing());
            streams.out().println();
        }
        streams.out()
                .println(output.word(
                                "* выходной, ' короче на час. Рабочих дней: ",
                                "* day off, ' one hour shorter. Working days: ")
                        + calendar.workingDaysIn(Year.of(year).getValue()) + ".");
    }
}
