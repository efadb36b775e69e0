package io.github.eposcases.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdentityComparatorTest {
    private static final IdentityRecord ZUEVA =
            new IdentityRecord("Зуева", "Анна", "Ильинична", "03.04.2013", "ivanov@mail.ru");

    @Test
    void con_1_the_product_is_the_explanation() {
        ConsistencyReport report =
                IdentityComparator.standard().compare(ZUEVA.withSurname("Сергеев"), ZUEVA.withSurname("Cергеев"));
        assertThat(report.verdict()).isEqualTo(Verdict.SAME_AFTER_RETYPING);
        assertThat(report.discrepancies()).hasSize(1);
        Discrepancy d = report.discrepancies().get(0);
        assertThat(d).hasToString("Discrepancy[SURNAME LOOKALIKE_LETTER COSMETIC EPOS, correction: yes]");
        assertThat(d.position()).hasValue(0);
        assertThat(d.message(Locale.ENGLISH))
                .isEqualTo("Surname: letter 1 in EPOS is of another alphabet: «C», should be «С». Correct it in EPOS.");
        assertThat(d.instruction(Locale.forLanguageTag("ru")))
                .isEqualTo("Фамилия: в ЭПОС буква 1 чужого алфавита: «C», нужна «С». Исправьте в ЭПОС."
                        + " Наберите: «Сергеев».");
    }

    @Test
    void con_7_a_label_that_only_looks_like_an_a_label_does_not_throw() {
        ConsistencyReport report = IdentityComparator.standard()
                .compare(ZUEVA, ZUEVA.withEmail("olga@xn---12-5cd\u01303cgu2f.xn--d1a\u0451j3b"));
        assertThat(report.discrepancies())
                .extracting(Discrepancy::kind)
                .containsExactly(DiscrepancyKind.NOT_AN_ADDRESS);
    }
}
