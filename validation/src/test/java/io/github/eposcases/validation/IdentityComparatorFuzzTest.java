package io.github.eposcases.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.eposcases.core.identity.IdentityRecord;
import java.util.Locale;

class IdentityComparatorFuzzTest {
    /** CON-177: no exception for any text, and the same kinds in both directions (CON-171). */
    @FuzzTest
    void con_177_any_two_records_can_be_compared(FuzzedDataProvider data) {
        IdentityRecord gosuslugi = record(data);
        IdentityRecord epos = record(data);
        ConsistencyReport report = IdentityComparator.standard().compare(gosuslugi, epos);
        assertThat(report.explain(Locale.ENGLISH)).isNotEmpty();
        assertThat(report.isConsistent()).isEqualTo(gosuslugi.equals(epos));
        assertThat(IdentityComparator.standard().compare(epos, gosuslugi).discrepancies().stream()
                        .map(Discrepancy::kind))
                .containsExactlyElementsOf(
                        report.discrepancies().stream().map(Discrepancy::kind).toList());
    }

    private static IdentityRecord record(FuzzedDataProvider data) {
        return new IdentityRecord(
                data.consumeString(40),
                data.consumeString(40),
                data.consumeString(40),
                data.consumeString(20),
                data.consumeString(60));
    }
}
