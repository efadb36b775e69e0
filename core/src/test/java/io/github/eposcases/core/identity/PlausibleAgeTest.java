package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PlausibleAgeTest {
    @Test
    void an_age_has_bounds() {
        PlausibleAge age = new PlausibleAge(2, 25);
        assertThat(age.includes(1)).isFalse();
        assertThat(age.includes(2)).isTrue();
        assertThat(age.includes(25)).isTrue();
        assertThat(age.includes(26)).isFalse();
        assertThat(new PlausibleAge(0, 0).includes(0)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlausibleAge(-1, 3))
                .withMessage("minYears: negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlausibleAge(4, 3))
                .withMessage("maxYears: less than minYears");
    }
}
