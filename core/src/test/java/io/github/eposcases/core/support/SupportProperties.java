package io.github.eposcases.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.eposcases.core.error.ErrorCategory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class SupportProperties {
    private static final List<Locale> LOCALES = List.of(Locale.ROOT, Locale.ENGLISH);

    /** DOM-703: no text throws, and what is around a right address never makes a wrong one right. */
    @Property
    void any_text_is_judged_as_an_address(@ForAll String text) {
        ContactPoints points = ContactPoints.standard();
        assertThat(points.check(text)).isNotNull();
        assertThat(points.check("https://" + text + "@auth-epos.permkrai.ru/")).isNotEqualTo(PageAddress.OLD);
        if (!text.isBlank() && text.chars().noneMatch(c -> c == '/' || c == '?' || c == '#' || c == ':')) {
            assertThat(points.check("https://auth-epos.permkrai.ru" + text.strip() + "x"))
                    .isEqualTo(PageAddress.WRONG);
        }
    }

    /** DOM-303: no text throws; whatever is read is read again from its label. */
    @Property
    void any_text_is_read_as_a_role(@ForAll String text) {
        UserRole.parse(text)
                .toOptional()
                .ifPresent(role ->
                        assertThat(UserRole.parse(role.label()).orThrow()).isEqualTo(role));
    }

    /** DOM-300: every text gives a case or problems, never an exception, and no message holds the text. */
    @Property
    void any_text_is_taken_by_a_case(@ForAll @Size(3) List<String> texts, @ForAll int number) {
        assertThatCode(() -> SupportCase.builder(ErrorCategory.HTTP_ERROR)
                        .pageAddress(texts.get(0))
                        .filerName(texts.get(1))
                        .problem(texts.get(2))
                        .httpStatus(number)
                        .speedKbitPerSecond(number)
                        .build()
                        .problems()
                        .forEach(p -> LOCALES.forEach(p::message)))
                .doesNotThrowAnyException();
        ClientDevice.Mobile.parse(texts.get(0), texts.get(1), texts.get(2))
                .problems()
                .forEach(p -> {
                    assertThat(p.message(Locale.ROOT)).doesNotContain("{");
                    assertThat(p).asString().startsWith("ERROR ").hasSizeLessThan(80);
                });
    }

    /** A form that could be read could have been made by hand. */
    @Property
    void a_device_that_is_read_is_right(@ForAll String os, @ForAll String version, @ForAll String app) {
        ClientDevice.Mobile.parse(os, version, app)
                .toOptional()
                .ifPresent(d -> assertThat(d).isEqualTo(ClientDevice.Mobile.of(os, version, app)));
        ClientDevice.Web.parse(os, version, app)
                .toOptional()
                .ifPresent(d -> assertThat(d.missing()).isEmpty());
    }

    /** DOM-362: appending keeps every event and its order. */
    @Property(tries = 100)
    void no_event_is_lost(@ForAll @Size(max = 30) List<Short> waits) {
        SupportCase c = SupportCase.builder(ErrorCategory.SLOW_LOADING).build().orThrow();
        Instant at = Instant.EPOCH;
        for (short wait : waits) {
            at = at.plus(Duration.ofSeconds(Math.abs((int) wait)));
            SupportCase longer = c.with(new CaseEvent.Retried(at, false));
            assertThat(longer.events().subList(0, c.events().size())).isEqualTo(c.events());
            assertThat(longer.toBuilder().build().orThrow()).isEqualTo(longer);
            c = longer;
        }
        assertThat(c.events()).hasSize(waits.size());
    }

    @Example
    void a_long_text_is_read_in_no_time() {
        for (String unit : List.of("a", "мама ", "https://", "@", "\uD800", ".", "/")) {
            String text = unit.repeat((1 << 20) / unit.length());
            assertThat(ContactPoints.standard().check(text)).isEqualTo(PageAddress.WRONG);
            assertThat(ContactPoints.standard().check("https://auth-epos.permkrai.ru" + text))
                    .isNotNull();
            assertThat(UserRole.parse(text).isValid()).isFalse();
            assertThat(ClientDevice.Web.parse(text, text, text).isValid()).isFalse();
        }
    }
}
