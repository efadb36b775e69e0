package io.github.eposcases.validation;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.internal.Comparison;
import java.util.List;

/** The comparator of the library. */
enum StandardComparator implements IdentityComparator {
    INSTANCE;

    private static final ConsistencyReport NOTHING = new ConsistencyReport(Verdict.IDENTICAL, List.of());

    @Override
    public ConsistencyReport compare(IdentityRecord gosuslugi, IdentityRecord epos, ComparisonContext context) {
        requireNonNull(gosuslugi, "gosuslugi");
        requireNonNull(epos, "epos");
        requireNonNull(context, "context");
        if (gosuslugi.equals(epos)) {
            return NOTHING;
        }
        Comparison.Result result = Comparison.of(gosuslugi, epos, context);
        return new ConsistencyReport(
                result.verdict(),
                result.findings().stream().map(Discrepancy::new).toList());
    }
}
