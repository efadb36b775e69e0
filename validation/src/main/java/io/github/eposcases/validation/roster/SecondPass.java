package io.github.eposcases.validation.roster;

import io.github.eposcases.core.support.UserRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Reads the rows of some circles again, this time with their texts. */
final class SecondPass implements RowVisitor {
    private final RosterAudit audit;
    private final AuditRun run;
    private final FirstPass first;
    private final CandidateSearch search;
    private final int from;
    private final int to;
    private final Map<Integer, List<Candidate>> circles = new LinkedHashMap<>();
    private long sum;

    SecondPass(RosterAudit audit, AuditRun run, FirstPass first, CandidateSearch search, int from, int to) {
        this.audit = audit;
        this.run = run;
        this.first = first;
        this.search = search;
        this.from = from;
        this.to = to;
    }

    @Override
    public void begin(ReadFacts facts, Map<String, UserRole> ownRoles, LongSupplier bytesRead) {
        run.begin(bytesRead, facts.bytesInAll());
    }

    @Override
    public boolean row(RowText row) {
        if (search.contains(row.number)) {
            int number = search.number(row.number);
            if (search.isWanted(number, from, to)) {
                circles.computeIfAbsent(search.circle(number), c -> new ArrayList<>(2))
                        .add(candidate(row));
            }
        }
        return run.goOn(row.number);
    }

    @Override
    public long nextWanted(long row) {
        return search.nextWanted(row, from, to);
    }

    @Override
    public boolean skipped() {
        return run.goOn();
    }

    private Candidate candidate(RowText row) {
        long[] keys = new long[KeyFamily.values().length];
        if (!search.isCrowded(row.number)) {
            first.keys().fill(row, PersonKeys.date(row), keys);
        }
        RosterRow text = row.toRow(first.checks()::shared);
        return new Candidate(
                text,
                audit.ref(text, row.number, row.line),
                first.checks().role(row.field(RosterField.ROLE)),
                first.links().parents(row.number),
                keys);
    }

    @Override
    public boolean unreadable(long number, long line, String reason) {
        return run.goOn(number);
    }

    @Override
    public void end(long blankRows, long sumOfAll) {
        sum = sumOfAll;
    }

    void requireSameRows() throws RosterChangedException {
        if (sum != first.sum()) {
            throw new RosterChangedException();
        }
    }

    /** Returns the circles in the order of their first rows, which ascend in each. */
    Collection<List<Candidate>> circles() {
        return circles.values();
    }
}
