package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.eposcases.validation.roster.AuditPolicy.KeyField;
import io.github.eposcases.validation.roster.AuditPolicy.LinkFault;
import io.github.eposcases.validation.roster.AuditPolicy.Witness;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AUD-22, AUD-65: what an audit may be told to count as a fault. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditPolicyTest {
    private static final AuditPolicy STANDARD = AuditPolicy.standard();

    private static AuditPolicy policy(Set<KeyField> key, int groupCap) {
        return new AuditPolicy(key, STANDARD.witnesses(), STANDARD.links(), groupCap);
    }

    @Test
    void aud_22_the_standard_is_name_and_date_every_witness_and_four_faults_of_links() {
        AuditPolicy standard = AuditPolicy.standard();
        assertThat(standard.key()).containsExactlyInAnyOrder(KeyField.PERSON_NAME, KeyField.BIRTH_DATE);
        assertThat(standard.witnesses()).containsExactlyInAnyOrder(Witness.values());
        assertThat(standard.links())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(LinkFault.NO_PARENT, LinkFault.OTHER_TERRITORY)));
        assertThat(standard.groupCap()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(value = KeyField.class, names = "EMAIL", mode = EnumSource.Mode.EXCLUDE)
    void aud_22_name_and_date_are_compulsory_in_the_key(KeyField field) {
        Set<KeyField> key = EnumSet.complementOf(EnumSet.of(field));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(key, 200)).withMessageStartingWith("key");
        assertThat(policy(EnumSet.allOf(KeyField.class), 200).key()).contains(KeyField.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 1, 10_001, Integer.MAX_VALUE})
    void aud_65_a_cap_out_of_range_is_refused(int cap) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(STANDARD.key(), cap))
                .withMessageStartingWith("groupCap");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10_000})
    void aud_65_a_cap_at_the_edge_is_taken(int cap) {
        assertThat(policy(STANDARD.key(), cap).groupCap()).isEqualTo(cap);
    }

    @Test
    void what_is_absent_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> new AuditPolicy(null, Set.of(), Set.of(), 200))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> new AuditPolicy(STANDARD.key(), null, Set.of(), 200))
                .withMessage("witnesses");
        assertThatNullPointerException()
                .isThrownBy(() -> new AuditPolicy(STANDARD.key(), Set.of(), null, 200))
                .withMessage("links");
    }
}
