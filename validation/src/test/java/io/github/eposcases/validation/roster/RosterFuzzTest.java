package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** AUD-155: no bytes end in anything but an audit or a refusal of the header. */
class RosterFuzzTest {
    private static final byte[] HEADER = "ИД;ФИО;Дата рождения;Почта;Роль;Организация;Дети\n".getBytes(UTF_8);

    @FuzzTest(maxDuration = "60s")
    void any_bytes_are_audited_or_refused(byte[] bytes) throws IOException {
        byte[] file = java.util.Arrays.copyOf(HEADER, HEADER.length + bytes.length);
        System.arraycopy(bytes, 0, file, HEADER.length, bytes.length);
        audit(bytes);
        audit(file);
    }

    private static void audit(byte[] file) throws IOException {
        List<Finding> plain = new ArrayList<>();
        RosterSource roster = RosterSource.csv(file, RosterFormat.detected());
        try {
            AuditSummary summary = RosterAudit.standard().audit(roster, plain::add);
            assertThat(summary.findings()).isEqualTo(plain.size());
            List<Finding> small = new ArrayList<>();
            RosterAudit.standard().withMemoryBudget(1).audit(roster, small::add);
            assertThat(small).isEqualTo(plain);
        } catch (RosterFormatException e) {
            assertThat(plain).isEmpty();
        }
    }
}
