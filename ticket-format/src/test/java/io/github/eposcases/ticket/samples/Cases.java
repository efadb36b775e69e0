package io.github.eposcases.ticket.samples;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.SchoolClass;
import io.github.eposcases.core.place.StatedTerritory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.Channel;
import io.github.eposcases.core.support.ClientDevice;
import io.github.eposcases.core.support.RelatedChild;
import io.github.eposcases.core.support.SelfCheckOutcome;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.core.support.UserRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** One complete case a category, with nothing left to warn of. */
public final class Cases {
    /** The random id of the examples. */
    public static final UUID ID = UUID.fromString("3f2b8c1e-9d4a-4e6b-8a51-0c7d9e2f4b63");
    /** Thursday, 19 December 2024, 14:05 in Perm. */
    public static final Instant AT = Instant.parse("2024-12-19T09:05:00Z");

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private Cases() {}

    /** Returns the smallest picture. */
    public static byte[] png() {
        return PNG.clone();
    }

    /** Returns a screenshot. */
    public static Attachment screenshot() {
        return Attachment.of("снимок экрана.png", "image/png", PNG);
    }

    /** Returns a builder with everything that every category asks for, but the category's own. */
    public static SupportCaseBuilder common(ErrorCategory category) {
        return SupportCase.builder(category)
                .name(PersonName.of("Сергеева", "Анна", "Ильинична"))
                .birthDate(LocalDate.of(1986, 3, 14))
                .gosuslugiEmail(EmailAddress.of("anna.sergeeva@example.org"))
                .role(UserRole.PARENT)
                .organization(
                        Organization.of("МАОУ «СОШ № 12» г. Перми", StatedTerritory.of("Пермский городской округ")))
                .channel(Channel.WEB)
                .problem("После входа через Госуслуги появляется сообщение об ошибке")
                .failingAction("Нажимает «Войти через Госуслуги»")
                .evidence(screenshot());
    }

    /** Returns a builder of a complete case. */
    public static SupportCaseBuilder complete(ErrorCategory category) {
        SupportCaseBuilder about = common(category);
        switch (category) {
            case SLOW_LOADING -> {
                for (int number = 1; number <= 4; number++) {
                    about.event(
                            new CaseEvent.SelfChecked(AT.minusSeconds(7200 - number), number, SelfCheckOutcome.PASSED));
                }
                about.event(new CaseEvent.Retried(AT.minusSeconds(60), false));
            }
            case HTTP_ERROR ->
                about.httpStatus(502)
                        .event(new CaseEvent.Reported(AT.minusSeconds(7200), AT.minusSeconds(9000)))
                        .event(new CaseEvent.Retried(AT.minusSeconds(600), false));
            default ->
                about.filedBy(UserRole.ORGANIZATION_ADMIN)
                        .event(new CaseEvent.Reported(AT.minusSeconds(500_000)))
                        .event(new CaseEvent.DataCollected(AT.minusSeconds(400_000)))
                        .event(new CaseEvent.Checked(AT.minusSeconds(300_000), true))
                        .event(new CaseEvent.Corrected(AT.minusSeconds(299_000)))
                        .event(new CaseEvent.Retried(AT.minusSeconds(600), false));
        }
        if (category == ErrorCategory.CHILD_NOT_VISIBLE) {
            about.child(new RelatedChild(
                            PersonName.of("Сергеев", "Пётр", "Ильич"),
                            LocalDate.of(2011, 3, 14),
                            Optional.of(SchoolClass.of("7А"))))
                    .expectedChildren(2)
                    .visibleChildren(1);
        }
        return about;
    }

    /** Returns a complete case seen in the mobile app. */
    public static SupportCase mobile(ErrorCategory category) {
        return complete(category)
                .channel(Channel.MOBILE_APP)
                .device(ClientDevice.Mobile.of("Android", "14", "3.2.1"))
                .build()
                .orThrow();
    }

    /** Returns a complete case. */
    public static SupportCase of(ErrorCategory category) {
        return complete(category).build().orThrow();
    }
}
