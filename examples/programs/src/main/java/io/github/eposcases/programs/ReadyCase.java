package io.github.eposcases.programs;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.UserIdentity;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.StatedTerritory;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;

/** An invented parent whose case two programs share. */
final class ReadyCase {
    private ReadyCase() {}

    static SupportCase of(ErrorCategory category) {
        return SupportCase.builder(category)
                .identity(UserIdentity.parse("Зуева Анна Ильинична", "03.04.1985", "zueva.anna@yandex.ru")
                        .orThrow())
                .role(UserRole.PARENT)
                .organization(Organization.of("МАОУ «СОШ № 12» г. Перми", StatedTerritory.of("Пермь")))
                .problem("При входе через Госуслуги появляется ошибка, дневник не открывается.")
                .failingAction("Вход через Госуслуги")
                .build()
                .orThrow();
    }
}
