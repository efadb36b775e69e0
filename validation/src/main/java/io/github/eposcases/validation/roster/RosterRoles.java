package io.github.eposcases.validation.roster;

import io.github.eposcases.core.support.UserRole;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for roles in rosters: those of core and a few more (AUD-8). */
final class RosterRoles {
    private static final Map<String, UserRole> MORE = Map.of(
            "учащийся", UserRole.STUDENT,
            "учащаяся", UserRole.STUDENT,
            "воспитанник", UserRole.STUDENT,
            "воспитанница", UserRole.STUDENT,
            "pupil", UserRole.STUDENT,
            "попечитель", UserRole.PARENT);

    private RosterRoles() {}

    static Optional<UserRole> parse(String text) {
        UserRole more = MORE.get(text.strip().toLowerCase(Locale.ROOT));
        return more != null ? Optional.of(more) : UserRole.parse(text).toOptional();
    }
}
