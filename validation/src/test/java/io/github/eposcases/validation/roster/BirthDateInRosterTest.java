package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.PlausibleAge;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** AUD-42: with the day known, the audit says of a birth date what core says, no more and no less. */
class BirthDateInRosterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    static Stream<LocalDate> days() {
        return Stream.of(0, 1, 60, 119, 120, 121, 122)
                .flatMap(years -> Stream.of(-40, -2, -1, 0, 1, 2, 40)
                        .map(days -> TODAY.minusYears(years).plusDays(days)))
                .filter(day -> day.getYear() >= 1900);
    }

    @ParameterizedTest
    @MethodSource("days")
    void aud_42_a_day_is_judged_as_core_judges_it(LocalDate day) {
        IdentityRecord person = new IdentityRecord("Зуев", "Пётр", "Ильич", BirthDates.format(day), "zuev@example.ru");
        RosterRow row = new RosterRow("1", person, "Обучающийся", "Пермь", "Школа № 5", List.of());
        List<String> expected = BirthDates.check(day, new PlausibleAge(0, 120), TODAY).stream()
                .filter(p -> p.isError())
                .map(p -> p.code().id())
                .toList();
        assertThat(RosterAudit.standard().withToday(TODAY).audit(List.of(row)).findings().stream()
                        .map(Finding::reason))
                .containsExactlyElementsOf(expected);
    }
}
