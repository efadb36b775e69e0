package io.github.eposcases.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import java.util.Locale;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientDeviceTest {
    @Test
    void dom_351_the_channel_follows_from_the_kind() {
        assertThat(ClientDevice.Mobile.of("Android", "14", "3.2").channel()).isEqualTo(Channel.MOBILE_APP);
        assertThat(ClientDevice.Web.of("Chrome", "131", "Windows 11").channel()).isEqualTo(Channel.WEB);
    }

    @Test
    void s0_21_a_phone_needs_three_parts_and_a_browser_none() {
        assertThat(ClientDevice.Mobile.of("Android", "14", "3.2").missing()).isEmpty();
        assertThat(ClientDevice.Mobile.unknown().missing())
                .extracting(
                        p -> p.code().id() + " " + p.path() + " " + p.ruleId().orElse(""))
                .containsExactly(
                        "device.os-missing os S0-21",
                        "device.os-version-missing osVersion S0-21",
                        "device.app-version-missing appVersion S0-21");
        assertThat(new ClientDevice.Mobile(Optional.of("iOS"), Optional.empty(), Optional.of("3.2")).missing())
                .extracting(Problem::path)
                .containsExactly("osVersion");
        assertThat(ClientDevice.Web.unknown().missing()).isEmpty();
        assertThat(ClientDevice.Web.unknown().browser()).isEmpty();
    }

    @Test
    void a_form_gets_every_problem_at_once() {
        Parsed<ClientDevice.Mobile> read = ClientDevice.Mobile.parse(" ", "14\r\nСтатус: закрыта", "x".repeat(101));
        assertThat(read.problems())
                .extracting(p -> p.code().id() + " " + p.path())
                .containsExactly(
                        "device.os-missing os", "text.control-character osVersion", "text.too-long appVersion");
        assertThat(ClientDevice.Mobile.parse("Android", "14", "3.2").orThrow())
                .isEqualTo(ClientDevice.Mobile.of("Android", "14", "3.2"));
        assertThat(ClientDevice.Web.parse("a\u0000", "\u202E", "\uD800").problems())
                .extracting(Problem::path)
                .containsExactly("browser", "browserVersion", "os");
        assertThat(ClientDevice.Web.parse("", "\t", "Windows").orThrow())
                .isEqualTo(new ClientDevice.Web(Optional.empty(), Optional.empty(), Optional.of("Windows")));
    }

    @Test
    void a_programmer_gets_an_exception_that_names_the_part() {
        assertThatThrownBy(() -> ClientDevice.Mobile.of("тайна\n", "14", "3.2"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("ERROR text.control-character os at 5");
        assertThatThrownBy(() -> ClientDevice.Mobile.of("Android", " ", "3.2"))
                .hasMessage("ERROR text.blank osVersion");
        assertThatThrownBy(() -> ClientDevice.Mobile.of("Android", "14", "x".repeat(101)))
                .hasMessage("ERROR text.too-long appVersion");
        assertThatThrownBy(() -> ClientDevice.Web.of("", "1", "2")).hasMessage("ERROR text.blank browser");
        assertThatThrownBy(() -> ClientDevice.Web.of("1", "", "2")).hasMessage("ERROR text.blank browserVersion");
        assertThatThrownBy(() -> ClientDevice.Web.of("1", "2", "")).hasMessage("ERROR text.blank os");
        assertThat(ClientDevice.Mobile.of("x".repeat(100), "14", "3.2").os()).hasValue("x".repeat(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Яндекс.Браузер", "Яндекс Браузер", "яндекс\u00A0браузер", "Yandex Browser", "YaBrowser"})
    void a28_the_recommended_browser_is_known_in_its_spellings(String name) {
        assertThat(new ClientDevice.Web(Optional.of(name), Optional.empty(), Optional.empty()).isRecommendedBrowser())
                .isTrue();
    }

    @Test
    void another_browser_or_none_is_not_the_recommended_one() {
        assertThat(ClientDevice.Web.of("Chrome", "1", "2").isRecommendedBrowser())
                .isFalse();
        assertThat(ClientDevice.Web.unknown().isRecommendedBrowser()).isFalse();
    }

    @Test
    void devices_are_values_that_show_nothing() {
        EqualsVerifier.forClass(ClientDevice.Mobile.class)
                .withPrefabValues(Optional.class, Optional.of("1"), Optional.of("2"))
                .verify();
        EqualsVerifier.forClass(ClientDevice.Web.class)
                .withPrefabValues(Optional.class, Optional.of("1"), Optional.of("2"))
                .verify();
        assertThat(ClientDevice.Mobile.of("Тайна", "14", "3.2")).hasToString("Mobile");
        assertThat(ClientDevice.Web.of("Тайна", "14", "3.2")).hasToString("Web");
    }

    @Test
    void dom_350_only_a_call_cannot_carry_files() {
        for (FilingChannel channel : FilingChannel.values()) {
            assertThat(channel.carriesAttachments()).isEqualTo(channel != FilingChannel.PHONE);
            assertThat(channel.label(Locale.ENGLISH))
                    .isNotEqualTo(channel.label(Locale.ROOT))
                    .isNotBlank();
        }
        for (Channel channel : Channel.values()) {
            assertThat(channel.label(Locale.ENGLISH))
                    .isNotEqualTo(channel.label(Locale.ROOT))
                    .isNotBlank();
        }
        assertThat(Channel.MOBILE_APP.label(Locale.ROOT)).isEqualTo("мобильное приложение");
        assertThat(FilingChannel.PHONE.label(Locale.ENGLISH)).isEqualTo("phone");
    }
}
