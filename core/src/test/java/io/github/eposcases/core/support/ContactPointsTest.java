package io.github.eposcases.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Rule;
import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.support.ContactPoint.Id;
import io.github.eposcases.core.support.ContactPoint.Kind;
import io.github.eposcases.core.support.ContactPoint.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContactPointsTest {
    private static final ContactPoints STANDARD = ContactPoints.standard();

    @Test
    void dom_701_the_support_service_is_reached_as_s1_11_and_s1_12_say() {
        assertThat(STANDARD.get(Id.STP_PHONE).printed()).isEqualTo("+7 (800) 350-18-77");
        assertThat(STANDARD.get(Id.STP_PHONE).address()).isEqualTo("tel:+78003501877");
        assertThat(STANDARD.get(Id.STP_EMAIL).address()).isEqualTo("support-epos@permkrai.ru");
        assertThat(STANDARD.get(Id.EPOS_SITE).address()).isEqualTo("https://epos.permkrai.ru/");
        assertThat(STANDARD.get(Id.SUPPORT_FORM).address())
                .isEqualTo("https://edu-epos.permkrai.ru/support/support-form");
        assertThat(STANDARD.get(Id.NEWS_CHANNEL).address())
                .isEqualTo("https://sferum.ru/?p=channel&channelId=-224991831&postId=99");
        assertThat(STANDARD.get(Id.STP_EMAIL).origin())
                .isEqualTo(new ContactPoint.Origin("S1-11", "2024-12-19", Status.STATED));
    }

    @Test
    void dom_701_every_point_has_a_kind_a_source_and_a_day() {
        assertThat(STANDARD.all()).extracting(ContactPoint::id).containsExactly(Id.values());
        assertThat(STANDARD.all()).hasSize(17).allSatisfy(point -> {
            assertThat(point.printed()).isNotBlank();
            assertThat(point.origin().statedOn()).matches("after 2023-11-06|2024-12-19|2022");
            if (point.origin().status() != Status.OTHER_SOURCE) {
                for (String rule : point.origin().source().split(", ", -1)) {
                    assertThat(Rule.find(rule)).isPresent();
                }
            }
        });
        assertThat(STANDARD.all())
                .filteredOn(p -> p.kind() == Kind.NAME)
                .extracting(ContactPoint::id)
                .containsExactly(Id.GOSUSLUGI, Id.ESIA, Id.KONTINGENT, Id.BROWSER, Id.SPEED_TEST);
        assertThat(STANDARD).hasToString("ContactPoints[17]");
    }

    @Test
    void trap_19_the_two_links_that_the_letter_cuts_off_have_no_address() {
        for (Id id : List.of(Id.INSTRUCTION_STUDENT, Id.INSTRUCTION_PARENT)) {
            ContactPoint point = STANDARD.get(id);
            assertThat(point.origin().status()).isEqualTo(Status.TRUNCATED_IN_SOURCE);
            assertThat(point.machine()).isEmpty();
            assertThatThrownBy(point::address)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(id + " has no address");
        }
    }

    @Test
    void a_deployment_replaces_one_point_and_the_rest_stays() {
        ContactPoint sandbox = new ContactPoint(
                Id.SIGN_IN,
                Kind.WEB_PAGE,
                "https://login.school.example/",
                List.of("https://login.school.example/"),
                new ContactPoint.Origin("школа", LocalDate.of(2026, 11, 22).toString(), Status.OTHER_SOURCE));
        ContactPoints changed = STANDARD.with(sandbox);
        assertThat(changed.get(Id.SIGN_IN)).isSameAs(sandbox);
        assertThat(changed.check("https://login.school.example/x")).isEqualTo(PageAddress.RIGHT);
        assertThat(changed.check("https://auth-epos.permkrai.ru/")).isEqualTo(PageAddress.WRONG);
        assertThat(changed.pages())
                .containsExactly(
                        "https://login.school.example/", "https://edu-epos.permkrai.ru/", "https://epos.permkrai.ru/");
        assertThat(STANDARD.pages().get(0)).isEqualTo("https://auth-epos.permkrai.ru/");
    }

    @Test
    void a_table_of_ones_own_is_checked_row_by_row() {
        String header = "id\tkind\tprinted\tmachine\tsource\tstatedOn\tstatus\n";
        String phone = "STP_PHONE\tPHONE\t1\ttel:1\tS1-11\t2024-12-19\tSTATED\n";
        assertThatThrownBy(() -> ContactPoints.from(TextTable.parse(header + phone)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table: no row for STP_EMAIL");
        assertThatThrownBy(() -> ContactPoints.from(TextTable.parse(header + phone + phone)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 3: the id stands twice");
        assertThatThrownBy(() -> ContactPoints.from(TextTable.parse(header + phone.replace("tel:1", ""))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2: machine: empty although the point is stated");
        assertThatThrownBy(() -> ContactPoints.from(TextTable.parse(header + phone.replace("PHONE\t1", "FAX\t1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: ");
    }

    static Stream<Arguments> addresses() {
        return TextTable.read(ContactPointsTest.class.getResourceAsStream("page-addresses.tsv")).rows().stream()
                .map(row -> Arguments.of(
                        row.get("id"), decoded(row.get("address")), PageAddress.valueOf(row.get("expected"))));
    }

    private static String decoded(String text) {
        return Pattern.compile("\\\\u([0-9A-F]{4})").matcher(text).replaceAll(ContactPointsTest::character);
    }

    private static String character(MatchResult escape) {
        return Character.toString((char) Integer.parseInt(escape.group(1), 16));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    void dom_703_only_a_host_of_epos_over_https_is_right(String id, String address, PageAddress expected) {
        assertThat(STANDARD.check(address)).isEqualTo(expected);
    }

    @Test
    void points_are_values() {
        EqualsVerifier.forClass(ContactPoint.class).verify();
        EqualsVerifier.forClass(ContactPoint.Origin.class).verify();
    }
}
