package io.github.eposcases.scheduling;

import static io.github.eposcases.scheduling.ProductionCalendarTest.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.eposcases.scheduling.ProductionCalendar.Status;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)

/** SCH-38. */
class MoreYearsTest {
    private ProductionCalendar parsed(String... rows) {
        return ProductionCalendar.parse(file(rows)).orThrow();
    }

    @Test
    void a_new_year_joins_the_bundled_ones() {
        ProductionCalendar more = RUSSIA.withYears(parsed("year\t2028\tPROVISIONAL\t249\tlaw"));
        assertThat(more.years()).hasSize(11).endsWith(2028);
        assertThat(more.status(2028)).isEqualTo(Status.PROVISIONAL);
        assertThat(more.day(date("2028-05-03")).provisional()).isTrue();
        assertThat(more.next(date("2027-12-30"))).isEqualTo("2028-01-10");
        assertThat(more.sources()).hasSize(RUSSIA.sources().size() + 1);
        assertThat(ProductionCalendar.parse(more.toText()).orThrow()).isEqualTo(more);
        assertThat(EffectPolicy.production()
                        .withOfficial(more)
                        .effectOfDay(date("2027-12-30"))
                        .date())
                .isEqualTo("2028-01-10");
        assertThat(RUSSIA.withSpecialDaysOff(true)
                        .withYears(parsed("year\t2028\tPROVISIONAL\t249\tlaw"))
                        .isWorkingDay(date("2020-04-01")))
                .isFalse();
    }

    @Test
    void a_provisional_year_gives_way() {
        ProductionCalendar provisional =
                RUSSIA.withYears(parsed("year\t2028\tPROVISIONAL\t248\tlaw", "transfer\t2028-01-01\t2028-05-10\tlaw"));
        ProductionCalendar official = provisional.withYears(parsed(
                "year\t2028\tOFFICIAL\t247\tlaw",
                "transfer\t2028-01-01\t2028-05-08\tlaw",
                "transfer\t2028-01-02\t2028-05-10\tlaw",
                "short\t2028-03-07\tlaw"));
        assertThat(official.status(2028)).isEqualTo(Status.OFFICIAL);
        assertThat(official.transfers(2028)).hasSize(2);
        assertThat(official.isWorkingDay(date("2028-05-08"))).isFalse();
        assertThat(official.day(date("2028-03-07")).shortened()).isTrue();
        assertThat(official.day(date("2028-03-07")).provisional()).isFalse();
    }

    @Test
    void an_official_year_cannot_be_changed_in_passing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RUSSIA.withYears(parsed("year\t2027\tOFFICIAL\t249\tlaw", "year\t2028\tOFFICIAL\t249\tlaw")))
                .withMessageStartingWith("more: other days than those of an official year: [2027-02-20, 2027-02-22, ")
                .withMessageContaining("2027-12-31]");
        assertThat(RUSSIA.withYears(RUSSIA)).isEqualTo(RUSSIA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.withYears(parsed("year\t2029\tOFFICIAL\t249\tlaw")))
                .withMessage("more: the years leave a gap");
        String other = year2028("OFFICIAL").replace("\tlaw", "\ttk-112");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RUSSIA.withYears(ProductionCalendar.parse(other).orThrow()))
                .withMessage("more: the source id tk-112 means two things");
    }

    @Test
    void regional_days_are_kept() {
        ProductionCalendar more = RUSSIA.withYears(parsed(
                "year\t2028\tPROVISIONAL\t249\tlaw",
                "regional\tRU-PER\t2028-05-10\tOFF\tпраздник края\tday of the region\tlaw"));
        assertThat(more.toText().lines().filter(l -> l.startsWith("regional"))).hasSize(2);
    }

    @Test
    void an_official_year_keeps_its_own_sources_and_a_provisional_one_takes_the_new() {
        String[] rows = {
            "year\t2028\tOFFICIAL\t248\tlaw", "transfer\t2028-01-01\t2028-05-10\tlaw", "short\t2028-03-07\tlaw"
        };
        ProductionCalendar again = ProductionCalendar.parse(
                        file(rows).replace("\tlaw", "\tother").replace("invented", "second"))
                .orThrow();
        ProductionCalendar kept = parsed(rows).withYears(again);
        assertThat(kept.transfers(2028)).isEqualTo(parsed(rows).transfers(2028));
        assertThat(kept.toText().lines()).contains(rows).noneMatch(line -> line.endsWith("\tother"));
        rows[0] = rows[0].replace("OFFICIAL", "PROVISIONAL");
        ProductionCalendar taken = parsed(rows).withYears(again);
        assertThat(taken.transfers(2028)).isEqualTo(again.transfers(2028));
        assertThat(taken.toText().lines())
                .contains("year\t2028\tOFFICIAL\t248\tother", "short\t2028-03-07\tother")
                .noneMatch(line -> line.endsWith("\tlaw"));
    }

    @Test
    void a_shortened_day_is_a_difference_too() {
        ProductionCalendar ours = parsed("year\t2028\tOFFICIAL\t249\tlaw", "short\t2028-03-07\tlaw");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ours.withYears(parsed("year\t2028\tOFFICIAL\t249\tlaw")))
                .withMessage("more: other days than those of an official year: [2028-03-07]");
    }

    @Test
    void earlier_years_may_be_added_and_everything_stands_in_order() {
        ProductionCalendar later = parsed(
                "year\t2029\tOFFICIAL\t248\tlaw",
                "transfer\t2029-01-06\t2029-05-10\tlaw",
                "regional\tRU-PER\t2029-07-05\tOFF\ta\tb\tlaw");
        ProductionCalendar earlier = parsed(
                "year\t2028\tOFFICIAL\t248\tlaw",
                "transfer\t2028-01-01\t2028-05-10\tlaw",
                "regional\tRU-PER\t2028-07-05\tOFF\ta\tb\tlaw");
        assertThat(later.withYears(earlier)).isEqualTo(earlier.withYears(later));
        assertThat(later.withYears(earlier).toText())
                .isEqualTo(earlier.withYears(later).toText());
        assertThat(later.withYears(earlier).years()).containsExactly(2028, 2029);
    }

    @Test
    void the_data_are_as_new_as_the_newer_ones() {
        ProductionCalendar newer = ProductionCalendar.parse(
                        year2028("OFFICIAL").replaceFirst("2026-11-22", "2027-10-01"))
                .orThrow();
        assertThat(newer.withYears(parsed("year\t2029\tOFFICIAL\t249\tlaw")).toText())
                .contains("\t2027-10-01\n");
        assertThat(parsed("year\t2029\tOFFICIAL\t249\tlaw").withYears(newer).toText())
                .contains("\t2027-10-01\n");
    }
}
