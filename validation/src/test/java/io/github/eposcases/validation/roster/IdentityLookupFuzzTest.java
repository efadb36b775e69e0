package io.github.eposcases.validation.roster;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.eposcases.core.identity.IdentityRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class IdentityLookupFuzzTest {
    /** CON-177, CON-179: no texts break the look-up, and a list gives what a source gives. */
    @FuzzTest
    void any_records_have_an_answer(FuzzedDataProvider data) {
        IdentityRecord wanted = person(data);
        List<RosterRow> rows = new ArrayList<>(List.of(row(data, wanted), row(data, wanted)));
        for (int i = data.consumeInt(0, 3); i > 0; i--) {
            rows.add(row(data, person(data)));
        }
        LookupResult result = IdentityLookup.in(rows).find(wanted);
        if (result.explain(Locale.ENGLISH).isEmpty()
                || !result.equals(IdentityLookup.in(RosterSource.of(rows)).find(wanted))) {
            throw new AssertionError("a list and a source answer differently");
        }
    }

    private static IdentityRecord person(FuzzedDataProvider data) {
        return new IdentityRecord(
                data.consumeString(24),
                data.consumeString(24),
                data.consumeString(24),
                data.consumeString(12),
                data.consumeString(24));
    }

    private static RosterRow row(FuzzedDataProvider data, IdentityRecord person) {
        String id = Integer.toString(data.consumeInt(0, 9));
        String child = Integer.toString(data.consumeInt(0, 9));
        return new RosterRow(id, person, data.consumeString(8), "", "", List.of(child));
    }
}
