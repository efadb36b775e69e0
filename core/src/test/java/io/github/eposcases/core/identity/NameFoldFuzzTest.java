package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class NameFoldFuzzTest {
    /** AUD-34: idempotent, and both forms agree on every text. */
    @FuzzTest
    void aud_34_the_fold_is_at_rest_and_both_forms_agree(FuzzedDataProvider data) {
        String name = data.consumeRemainingAsString();
        String folded = NameFold.fold(name);
        assertThat(NameFold.fold(folded)).isEqualTo(folded);
        char[] target = new char[name.length() * 3];
        int length = NameFold.fold(name.toCharArray(), 0, name.length(), target);
        assertThat(new String(target, 0, length)).isEqualTo(folded);
    }
}
