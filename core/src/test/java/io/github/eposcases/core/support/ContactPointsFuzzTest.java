package io.github.eposcases.core.support;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;

class ContactPointsFuzzTest {
    /** DOM-703: a right address holds a host of ours, and nothing that could lead elsewhere before it. */
    @FuzzTest
    void an_address_is_never_right_by_mistake(FuzzedDataProvider data) {
        String address = data.consumeRemainingAsString();
        if (ContactPoints.standard().check(address) == PageAddress.RIGHT) {
            String host = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^https://", "");
            if (!host.matches("(?s)((auth-|edu-)?epos)\\.permkrai\\.ru(:443)?([/?#].*)?")) {
                throw new AssertionError("right by mistake");
            }
        }
        UserRole.parse(address);
    }
}
