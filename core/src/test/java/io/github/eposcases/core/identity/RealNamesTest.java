package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.samples.RealNames;
import io.github.eposcases.core.samples.RealNames.Sample;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** ID-64, ID-189: real people are not refused, and their gender is told right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealNamesTest {
    private static final int PEOPLE = 30_000;
    private static final int DISTINCT = 20_000;

    private final Set<Sample> people = new LinkedHashSet<>();

    @BeforeAll
    void draw() {
        RealNames names = new RealNames(20261122);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(names.next());
        }
    }

    @Test
    void enough_distinct_people_are_tried() {
        assertThat(people).hasSizeGreaterThan(DISTINCT);
        assertThat(people.stream().filter(s -> s.patronymic().isEmpty()).count())
                .isGreaterThan(people.size() / 20);
    }

    @Test
    void nobody_is_refused_by_the_default_profile() {
        List<String> refused = new ArrayList<>();
        for (Sample s : people) {
            Parsed<PersonName> parsed = PersonName.parse(s.surname(), s.given(), s.patronymic());
            if (!parsed.isValid()) {
                refused.add(s.full() + " " + parsed);
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void names_in_real_form_get_no_warning() {
        List<String> warned = new ArrayList<>();
        for (Sample s : people) {
            for (Problem problem :
                    PersonName.parse(s.surname(), s.given(), s.patronymic()).problems()) {
                warned.add(s.full() + " " + problem);
            }
        }
        assertThat(warned).isEmpty();
    }

    @Test
    void gender_is_right_and_never_wrong_where_there_is_a_patronymic() {
        List<String> wrong = new ArrayList<>();
        List<String> undecided = new ArrayList<>();
        for (Sample s : people) {
            Gender gender = Gender.of(s.surname(), s.given(), s.patronymic());
            if (gender == Gender.UNDECIDED) {
                undecided.add(s.full());
            } else if (gender != s.gender()) {
                wrong.add(s.full());
            }
            if (!s.patronymic().isEmpty()) {
                assertThat(gender).as(s.full()).isEqualTo(s.gender());
            }
        }
        assertThat(wrong).hasSizeLessThan(people.size() / 1000);
        assertThat(1000.0 * (wrong.size() + undecided.size()) / people.size())
                .as("wrong %s undecided %s", wrong.subList(0, Math.min(20, wrong.size())), undecided)
                .isLessThanOrEqualTo(4.0);
    }

    /** ID-205 with real names: the line is read as it was written, or not at all, never as another name. */
    @Test
    void line_with_a_patronymic_is_read_as_it_was_written() {
        List<String> other = new ArrayList<>();
        int certain = 0;
        int lines = 0;
        for (Sample s : people) {
            if (!s.patronymic().isEmpty()) {
                NameReadings readings = PersonName.readings(s.full());
                PersonName written = PersonName.of(s.surname(), s.given(), s.patronymic());
                boolean oneWordEach = s.full().split(" ").length == 3;
                lines += oneWordEach ? 1 : 0;
                certain += oneWordEach && readings.certain().isPresent() ? 1 : 0;
                if (oneWordEach && !readings.readings().contains(written)
                        || readings.certain().isPresent()
                                && !readings.certain().get().equals(written)) {
                    other.add(s.full());
                }
            }
        }
        assertThat(other).isEmpty();
        assertThat(100.0 * certain / lines).isGreaterThan(99.5);
    }
}
