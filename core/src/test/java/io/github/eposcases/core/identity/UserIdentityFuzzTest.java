package io.github.eposcases.core.identity;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class UserIdentityFuzzTest {
    /** ID-80, ID-82: an answer for every text, and what is right comes back from its record. */
    @FuzzTest
    void parse_answers_any_text(FuzzedDataProvider data) {
        String name = data.consumeString(80);
        String date = data.consumeString(20);
        String email = data.consumeString(40);
        UserIdentity.parse(name, date, email).toOptional().ifPresent(identity -> {
            if (!UserIdentity.parse(identity.toRecord()).isValid()) {
                throw new AssertionError("an identity is refused when it comes back");
            }
        });
        UserIdentity.parse(new IdentityRecord(name, data.consumeString(40), data.consumeString(40), date, email));
    }
}
