package io.github.eposcases.scheduling;

import io.github.eposcases.scheduling.EffectPolicy.Reading;
import io.github.eposcases.scheduling.EffectPolicy.RuleVersion;
import io.github.eposcases.scheduling.EffectPolicy.UpdateWindow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the two letters say of the update (SCH-1, SCH-2), and the policies made of it. */
final class Letters {
    static final RuleVersion OF_2023 = new RuleVersion(
            "S0-19",
            LocalDate.of(2023, 11, 6),
            "Сотрудники сопровождения Системы актуализируют данные на следующий день с 9:00 до 14:00 "
                    + "(кроме субботы и воскресенья).");
    static final RuleVersion OF_2024 = new RuleVersion(
            "S1-6",
            LocalDate.of(2024, 12, 19),
            "Изменения, внесенные администратором образовательной организации в ЭПОС, вступают в силу "
                    + "на следующий день после 14.00 (кроме субботы и воскресенья).");
    static final List<RuleVersion> RULES = List.of(OF_2023, OF_2024);

    /** The beginning stands in the letter of 2023 only, the zone in neither: the system is Perm's (SCH-5, SCH-6). */
    private static final UpdateWindow WINDOW =
            new UpdateWindow(LocalTime.of(9, 0), LocalTime.of(14, 0), ZoneId.of("Asia/Yekaterinburg"));

    static final EffectPolicy LETTER_2023 = policy(Reading.LITERAL, OF_2023);
    static final EffectPolicy LETTER_2024 = policy(Reading.LITERAL, OF_2024);
    static final EffectPolicy PRODUCTION = policy(Reading.PRODUCTION, OF_2024);
    static final EffectPolicy STRICT = policy(Reading.STRICT, OF_2024);

    private Letters() {}

    private static EffectPolicy policy(Reading reading, RuleVersion rule) {
        return new EffectPolicy(
                reading, rule, WINDOW, Readings.of(WorkingCalendars.russia(), Optional.empty(), List.of()));
    }
}
