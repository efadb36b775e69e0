package io.github.eposcases.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeploymentKeyTest {
    private static final DeploymentKey KEY = DeploymentKey.of(new byte[32]);

    @Test
    void sec_17_a_key_is_long_copied_and_compared_by_value() {
        assertThatThrownBy(() -> DeploymentKey.of(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key: at least 32 bytes are needed");
        byte[] bytes = new byte[32];
        DeploymentKey key = DeploymentKey.of(bytes);
        bytes[0] = 1;
        assertThat(key)
                .isEqualTo(KEY)
                .hasSameHashCodeAs(KEY)
                .isNotEqualTo(DeploymentKey.of(bytes))
                .isNotEqualTo("x")
                .hasToString("DeploymentKey[…]");
        assertThat(java.io.Serializable.class.isAssignableFrom(DeploymentKey.class))
                .isFalse();
    }

    @Test
    void keys_seldom_share_a_hash_code_that_tells_nothing_of_them() {
        byte[] bytes = new byte[32];
        assertThat(KEY.hashCode()).isEqualTo(KEY.hash("epos-hash-code/1", List.of())[0]);
        assertThat(java.util.stream.IntStream.range(0, 50)
                        .map(i -> {
                            bytes[0] = (byte) i;
                            return DeploymentKey.of(bytes).hashCode();
                        })
                        .distinct()
                        .count())
                .isGreaterThan(20);
    }
}
