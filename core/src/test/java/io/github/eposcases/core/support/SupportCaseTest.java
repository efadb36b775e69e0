package io.github.eposcases.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.identity.UserIdentity;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.SchoolClass;
import io.github.eposcases.core.place.StatedTerritory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SupportCaseTest {
    private static final Instant NOW = Instant.parse("2024-12-19T05:00:00Z");
    private static final PersonName ANNA = PersonName.of("Иванова", "Анна", "Петровна");
    private static final LocalDate BORN = LocalDate.of(1985, 3, 14);
    private static final EmailAddress MAIL = EmailAddress.of("anna@example.org");
    private static final Attachment SHOT = Attachment.of("экран.png", "image/png", new byte[] {1});
    private static final RelatedChild CHILD = new RelatedChild(
            PersonName.of("Иванов", "Пётр", "Ильич"), LocalDate.of(2014, 9, 1), Optional.of(SchoolClass.of("4А")));

    private static List<String> codes(SupportCaseBuilder builder) {
        return builder.build().problems().stream().map(Problem::toString).toList();
    }

    private static SupportCaseBuilder web(ErrorCategory category) {
        return SupportCase.builder(category).channel(Channel.WEB);
    }

    private static SupportCaseBuilder full() {
        return SupportCase.builder(ErrorCategory.CHILD_NOT_VISIBLE)
                .identity(new UserIdentity(ANNA, BORN, MAIL))
                .role(UserRole.PARENT)
                .legalRepresentative(true)
                .organization(Organization.of("МАОУ «СОШ № 12» г. Перми", StatedTerritory.of("Пермь")))
                .schoolClass(SchoolClass.of("4А"))
                .child(CHILD)
                .expectedChildren(2)
                .visibleChildren(1)
                .device(ClientDevice.Mobile.of("Android", "14", "3.2"))
                .pageAddress("https://auth-epos.permkrai.ru/")
                .speedKbitPerSecond(30_000)
                .complaint("жалоба")
                .problem("проблема")
                .failingAction("действие")
                .messageSeen("сообщение")
                .gosuslugiRecord(IdentityRecord.empty().withSurname("Иванова"))
                .eposRecord(IdentityRecord.empty().withSurname("Иваново"))
                .filedBy(UserRole.ORGANIZATION_ADMIN)
                .filerName("Сидорова С. С.")
                .filerPhone("+7 342 000-00-00")
                .evidence(SHOT)
                .administratorContactKnown(true)
                .event(new CaseEvent.Reported(NOW));
    }

    @Test
    void dom_360_it_holds_what_it_was_given() {
        SupportCase c = full().build().orThrow();
        assertThat(c.category()).isEqualTo(ErrorCategory.CHILD_NOT_VISIBLE);
        assertThat(c.name()).hasValue(ANNA);
        assertThat(c.birthDate()).hasValue(BORN);
        assertThat(c.gosuslugiEmail()).hasValue(MAIL);
        assertThat(c.identity()).hasValue(new UserIdentity(ANNA, BORN, MAIL));
        assertThat(c.role()).hasValue(UserRole.PARENT);
        assertThat(c.legalRepresentative()).isTrue();
        assertThat(c.organization().orElseThrow().name()).isEqualTo("МАОУ «СОШ № 12» г. Перми");
        assertThat(c.schoolClass()).hasValue(SchoolClass.of("4а"));
        assertThat(c.children()).containsExactly(CHILD);
        assertThat(c.expectedChildren()).hasValue(2);
        assertThat(c.visibleChildren()).hasValue(1);
        assertThat(c.channel()).hasValue(Channel.MOBILE_APP);
        assertThat(c.device()).hasValue(ClientDevice.Mobile.of("Android", "14", "3.2"));
        assertThat(c.pageAddress()).hasValue("https://auth-epos.permkrai.ru/");
        assertThat(c.speedKbitPerSecond()).hasValue(30_000);
        assertThat(c.complaint()).hasValue("жалоба");
        assertThat(c.problem()).hasValue("проблема");
        assertThat(c.failingAction()).hasValue("действие");
        assertThat(c.messageSeen()).hasValue("сообщение");
        assertThat(c.gosuslugiRecord().orElseThrow().surname()).isEqualTo("Иванова");
        assertThat(c.eposRecord().orElseThrow().surname()).isEqualTo("Иваново");
        assertThat(c.filedBy()).hasValue(UserRole.ORGANIZATION_ADMIN);
        assertThat(c.filerName()).hasValue("Сидорова С. С.");
        assertThat(c.filerPhone()).hasValue("+7 342 000-00-00");
        assertThat(c.evidence()).containsExactly(SHOT);
        assertThat(c.administratorContactKnown()).isTrue();
        assertThat(c.events()).containsExactly(new CaseEvent.Reported(NOW));
        assertThat(full().build().problems()).isEmpty();
    }

    @Test
    void every_part_is_optional() {
        SupportCase c = web(ErrorCategory.USER_NOT_FOUND).build().orThrow();
        assertThat(c.name()).isEmpty();
        assertThat(c.identity()).isEmpty();
        assertThat(c.device()).isEmpty();
        assertThat(c.httpStatus()).isEmpty();
        assertThat(c.isNamed()).isFalse();
        assertThat(c.legalRepresentative()).isFalse();
        assertThat(c.administratorContactKnown()).isFalse();
        assertThat(c.toBuilder().name(ANNA).birthDate(BORN).build().orThrow().identity())
                .isEmpty();
        assertThat(c.toBuilder()
                        .gosuslugiEmail(MAIL)
                        .birthDate(BORN)
                        .build()
                        .orThrow()
                        .identity())
                .isEmpty();
    }

    @Test
    void a_changed_copy_changes_nothing_else() {
        SupportCase c = full().build().orThrow();
        assertThat(c.toBuilder().build().orThrow()).isEqualTo(c).hasSameHashCodeAs(c);
        SupportCase other = c.toBuilder().problem("другая").build().orThrow();
        assertThat(other).isNotEqualTo(c);
        assertThat(other.problem()).hasValue("другая");
        assertThat(c.problem()).hasValue("проблема");
        SupportCaseBuilder builder = c.toBuilder();
        builder.child(CHILD).evidence(SHOT).event(new CaseEvent.Resolved(NOW));
        assertThat(c.children()).hasSize(1);
        assertThat(builder.build().orThrow().children()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "306, ERROR case.http-status-impossible httpStatus",
        "308, ERROR case.http-status-impossible httpStatus",
        "399, ERROR case.http-status-impossible httpStatus",
        "600, ERROR case.http-status-impossible httpStatus",
        "-1, ERROR case.http-status-impossible httpStatus",
        "307, ''",
        "400, ''",
        "599, ''"
    })
    void dom_361_a_status_is_307_or_400_to_599(int status, String problem) {
        List<String> codes = codes(web(ErrorCategory.HTTP_ERROR).httpStatus(status));
        assertThat(String.join(",", codes)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"500, true", "502, true", "307, true", "404, true", "501, false", "400, false", "503, false"})
    void a19_four_statuses_are_named_by_the_letter(int status, boolean named) {
        SupportCase c = web(ErrorCategory.HTTP_ERROR).httpStatus(status).build().orThrow();
        assertThat(c.isNamed()).isEqualTo(named);
        assertThat(c.httpStatus()).hasValue(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, ''",
        "1, 0, ''",
        "3, 2, ''",
        "1, 1, ERROR case.child-counts-impossible visibleChildren",
        "2, 3, ERROR case.child-counts-impossible visibleChildren",
        "2, -1, ERROR case.child-counts-impossible visibleChildren",
        "0, 0, ERROR case.child-counts-impossible expectedChildren",
        "0, 1, 'ERROR case.child-counts-impossible expectedChildren,ERROR case.child-counts-impossible visibleChildren'"
    })
    void dom_361_fewer_children_are_visible_than_expected(int expected, int visible, String problems) {
        SupportCaseBuilder builder =
                web(ErrorCategory.CHILD_NOT_VISIBLE).expectedChildren(expected).visibleChildren(visible);
        assertThat(String.join(",", codes(builder))).isEqualTo(problems);
    }

    @Test
    void a22_one_count_alone_is_judged_alone() {
        assertThat(codes(web(ErrorCategory.CHILD_NOT_VISIBLE).visibleChildren(0)))
                .isEmpty();
        assertThat(codes(web(ErrorCategory.CHILD_NOT_VISIBLE).visibleChildren(-1)))
                .hasSize(1);
        assertThat(codes(web(ErrorCategory.CHILD_NOT_VISIBLE).expectedChildren(1)))
                .isEmpty();
        assertThat(codes(web(ErrorCategory.CHILD_NOT_VISIBLE).expectedChildren(0)))
                .hasSize(1);
    }

    @Test
    void everything_that_contradicts_itself_is_told_at_once() {
        Parsed<SupportCase> built = SupportCase.builder(ErrorCategory.USER_NOT_FOUND)
                .event(new CaseEvent.Resolved(NOW))
                .event(new CaseEvent.Reported(NOW.minusNanos(1)))
                .filerPhone("")
                .filerName("a\nb")
                .speedKbitPerSecond(-1)
                .pageAddress("x".repeat(2_001))
                .channel(Channel.WEB)
                .device(ClientDevice.Mobile.unknown())
                .expectedChildren(2)
                .visibleChildren(1)
                .child(CHILD)
                .legalRepresentative(true)
                .role(UserRole.STUDENT)
                .httpStatus(200)
                .build();
        assertThat(built.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "ERROR case.http-status-impossible httpStatus",
                        "ERROR case.http-status-unexpected httpStatus",
                        "ERROR case.legal-representative-not-parent legalRepresentative",
                        "ERROR case.children-unexpected children",
                        "ERROR case.child-counts-unexpected expectedChildren",
                        "ERROR case.child-counts-unexpected visibleChildren",
                        "ERROR case.channel-contradicts-device device",
                        "ERROR text.too-long pageAddress",
                        "ERROR case.speed-impossible speedKbitPerSecond",
                        "ERROR text.control-character filerName at 1",
                        "ERROR text.blank filerPhone",
                        "ERROR case.events-out-of-order events[1]");
        assertThat(built.toOptional()).isEmpty();
    }

    @Test
    void lines_have_their_greatest_length_and_free_text_has_none() {
        assertThat(codes(web(ErrorCategory.HTTP_ERROR)
                        .pageAddress("x".repeat(2_000))
                        .filerName("x".repeat(200))
                        .filerPhone("x".repeat(200))
                        .speedKbitPerSecond(0)))
                .isEmpty();
        assertThat(codes(
                        web(ErrorCategory.HTTP_ERROR).filerName("x".repeat(201)).filerPhone("x".repeat(201))))
                .containsExactly("ERROR text.too-long filerName", "ERROR text.too-long filerPhone");
        assertThat(codes(web(ErrorCategory.HTTP_ERROR)
                        .complaint("")
                        .problem("a\r\nb\u2028")
                        .failingAction("x".repeat(100_000))
                        .messageSeen("\uD800")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(UserRole.class)
    void dom_361_usually_a_parent_misses_children(UserRole role) {
        boolean parent = role == UserRole.PARENT;
        assertThat(codes(web(ErrorCategory.CHILD_NOT_VISIBLE).role(role)))
                .isEqualTo(parent ? List.of() : List.of("WARNING case.role-unusual role"));
        assertThat(codes(web(ErrorCategory.USER_NOT_FOUND).role(role))).isEmpty();
        assertThat(codes(web(ErrorCategory.USER_NOT_FOUND).role(role).legalRepresentative(true)))
                .hasSize(parent ? 0 : 1);
        assertThat(codes(web(ErrorCategory.USER_NOT_FOUND).role(role).legalRepresentative(false)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1899, 1", "1900, 0", "2099, 0", "2100, 1", "-999999999, 1"})
    void an_identity_never_meets_a_year_it_does_not_take(int year, int problems) {
        LocalDate date = LocalDate.of(year, 1, 1);
        assertThat(codes(web(ErrorCategory.USER_NOT_FOUND).birthDate(date))).hasSize(problems);
        List<Problem> ofChild = web(ErrorCategory.CHILD_NOT_VISIBLE)
                .child(CHILD)
                .child(new RelatedChild(ANNA, date))
                .build()
                .problems();
        assertThat(ofChild)
                .hasSize(problems)
                .allSatisfy(p -> assertThat(p.path()).isEqualTo("children[1].birthDate"));
    }

    @Test
    void dom_352_a_channel_is_never_assumed() {
        Parsed<SupportCase> built =
                SupportCase.builder(ErrorCategory.SLOW_LOADING).build();
        assertThat(built.problems())
                .extracting(Problem::toString)
                .containsExactly("WARNING case.channel-not-stated channel");
        assertThat(built.orThrow().channel()).isEmpty();
        assertThat(built.orThrow().missingDeviceParts()).isEmpty();
    }

    @Test
    void s0_21_a_case_in_the_app_tells_what_is_missing_of_the_device() {
        SupportCaseBuilder app = SupportCase.builder(ErrorCategory.SLOW_LOADING).channel(Channel.MOBILE_APP);
        assertThat(app.build().orThrow().missingDeviceParts())
                .extracting(Problem::path)
                .containsExactly("device.os", "device.osVersion", "device.appVersion");
        app.device(new ClientDevice.Mobile(Optional.of("iOS"), Optional.of("18"), Optional.empty()));
        assertThat(app.build().orThrow().missingDeviceParts())
                .extracting(Problem::toString)
                .containsExactly("ERROR device.app-version-missing device.appVersion");
        assertThat(web(ErrorCategory.SLOW_LOADING).build().orThrow().missingDeviceParts())
                .isEmpty();
    }

    @Test
    void dom_362_an_event_is_appended_and_never_goes_back_in_time() {
        SupportCase c = web(ErrorCategory.SLOW_LOADING).build().orThrow();
        SupportCase longer = c.with(new CaseEvent.Reported(NOW)).with(new CaseEvent.Resolved(NOW));
        assertThat(longer.events()).containsExactly(new CaseEvent.Reported(NOW), new CaseEvent.Resolved(NOW));
        assertThat(c.events()).isEmpty();
        assertThatThrownBy(() -> longer.with(new CaseEvent.Resolved(NOW.minusNanos(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event: earlier than the last one");
    }

    @Test
    void dom_362_its_text_form_shows_nothing_of_a_person() {
        assertThat(full().build().orThrow()).hasToString("SupportCase[CHILD_NOT_VISIBLE, events 1]");
        assertThat(CHILD).hasToString("RelatedChild");
        assertThat(full().build()).hasToString("VALID");
    }

    @Test
    void a_missing_argument_is_named() {
        assertThatThrownBy(() -> web(ErrorCategory.SLOW_LOADING).problem(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("problem");
        assertThatThrownBy(() -> SupportCase.builder(null)).hasMessage("category");
        assertThatThrownBy(() -> web(ErrorCategory.SLOW_LOADING).child(null)).hasMessage("child");
    }

    @Test
    void cases_and_children_are_values() {
        PersonName other = PersonName.of("Петров", "Иван", "Ильич");
        EqualsVerifier.forClass(SupportCase.class)
                .suppress(Warning.NULL_FIELDS)
                .withPrefabValues(
                        CaseParts.class, CaseParts.none(), CaseParts.none().with(CaseParts.PROBLEM, "x"))
                .withPrefabValues(RelatedChild.class, CHILD, new RelatedChild(other, BORN))
                .withPrefabValues(Attachment.class, SHOT, Attachment.of("b", "image/png", new byte[0]))
                .withPrefabValues(CaseEvent.class, new CaseEvent.Reported(NOW), new CaseEvent.Resolved(NOW))
                .verify();
        EqualsVerifier.forClass(CaseParts.class).suppress(Warning.NULL_FIELDS).verify();
        EqualsVerifier.forClass(RelatedChild.class)
                .suppress(Warning.NULL_FIELDS)
                .withPrefabValues(PersonName.class, ANNA, other)
                .withPrefabValues(SchoolClass.class, SchoolClass.of("4А"), SchoolClass.of("5Б"))
                .verify();
        assertThat(new RelatedChild(CHILD.name(), CHILD.birthDate()).schoolClass())
                .isEmpty();
    }
}
