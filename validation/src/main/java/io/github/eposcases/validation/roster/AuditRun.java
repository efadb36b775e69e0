package io.github.eposcases.validation.roster;

import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.validation.roster.AuditProgress.Stage;
import io.github.eposcases.validation.roster.Finding.UnreadableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One audit: a pass that checks every row and takes its keys, a second one over the rows that share a key. */
final class AuditRun {
    private static final int POLL = 8_192;

    private final RosterAudit audit;
    private final RosterSource source;
    private final FindingSink sink;
    private final AuditSummary.Tally tally = new AuditSummary.Tally();
    private final long seed;
    private final PersonKeys keys;
    private final KeyRun[] families = new KeyRun[KeyFamily.values().length];
    private final Links links;
    private final RowNotes notes = new RowNotes();
    private final BitSet candidates = new BitSet();
    private final BitSet linkRows = new BitSet();

    private ReadFacts facts = new ReadFacts("", false, "", EnumSet.noneOf(RosterField.class), List.of());
    private RowChecks checks;
    private boolean hasLinks;
    private long rows;
    private long unreadable;
    private long blank;
    private long sum;
    private boolean stopped;
    private long nextReport;

    AuditRun(RosterAudit audit, RosterSource source, FindingSink sink) {
        this.audit = audit;
        this.source = source;
        this.sink = sink;
        this.seed = audit.seed.getAsLong();
        this.keys = new PersonKeys(seed);
        this.links = new Links(seed ^ 0x5DEECE66DL);
        this.checks = new RowChecks(facts.fields(), Map.of(), false, Optional.empty());
        for (int i = 0; i < families.length; i++) {
            families[i] = new KeyRun();
        }
    }

    AuditSummary run() throws IOException {
        read(source, new FirstPass());
        report(Stage.SORT, true);
        sort();
        if (!stopped && !(candidates.isEmpty() && linkRows.isEmpty())) {
            List<Candidate> again = secondPass();
            report(Stage.VERIFY, true);
            List<Finding> found = new GroupSearch(audit.policy, this::poll).findings(again);
            found.addAll(new LinkSearch(links, notes, audit.policy, linkRows).findings(again));
            found.sort(FindingOrder.INSTANCE);
            report(Stage.WRITE, true);
            for (Finding finding : found) {
                if (poll()) {
                    break;
                }
                deliver(finding);
            }
        }
        AuditSummary.Outcome outcome = stopped ? AuditSummary.Outcome.CANCELLED : AuditSummary.Outcome.COMPLETED;
        AuditSummary summary = new AuditSummary(outcome, facts, rows, unreadable, blank, tally);
        if (!stopped) {
            sink.complete(summary);
        }
        return summary;
    }

    private static void read(RosterSource source, RowVisitor visitor) throws IOException {
        if (source instanceof CsvSource csv) {
            csv.read(visitor);
        } else if (source instanceof ListSource list) {
            list.read(visitor);
        }
    }

    private void deliver(Finding finding) throws IOException {
        tally.add(finding);
        sink.accept(finding);
    }

    private boolean poll() {
        stopped |= audit.cancelled.getAsBoolean() || Thread.currentThread().isInterrupted();
        return stopped;
    }

    private void report(Stage stage, boolean always) {
        long now = System.nanoTime();
        if (always || now - nextReport >= 0) {
            nextReport = now + 50_000_000L;
            audit.progress.accept(new AuditProgress(stage, rows, tally.total));
        }
    }

    private RowRef ref(RowText row) {
        return new RowRef(
                row.number,
                row.line,
                row.text(RosterField.ID).strip(),
                row.text(RosterField.ORGANIZATION),
                audit.key.map(k -> k.of(row.toRow().identity())),
                audit.names ? Optional.of(row.toRow().identity()) : Optional.empty());
    }

    private final class FirstPass implements RowVisitor {
        private final long[] rowKeys = new long[families.length];

        @Override
        public void begin(ReadFacts found) {
            facts = found;
            Map<String, UserRole> own = source instanceof CsvSource csv ? csv.roles() : Map.of();
            checks = new RowChecks(found.fields(), own, audit.warnings, audit.today);
            hasLinks = found.fields().contains(RosterField.CHILDREN)
                    && found.fields().contains(RosterField.ID);
            report(Stage.READ, true);
        }

        @Override
        public boolean row(RowText row) throws IOException {
            rows = row.number;
            if (rows >= KeyRun.MAX_ROWS) {
                throw new RosterTooLargeException();
            }
            sum += PersonKeys.hash(row.buffer, 0, row.used, seed);
            checks.check(row, AuditRun.this::ref, AuditRun.this::deliver);
            keys.fill(row, rowKeys);
            for (int i = 0; i < families.length; i++) {
                if (rowKeys[i] != PersonKeys.NONE) {
                    families[i].add(rowKeys[i], rows);
                }
            }
            if (facts.fields().contains(RosterField.ID)) {
                String id = row.text(RosterField.ID).strip();
                if (!id.isEmpty()) {
                    links.addId(id, rows);
                }
            }
            if (hasLinks) {
                notes.add(rows, checks.role(row.text(RosterField.ROLE)), PersonKeys.date(row));
                for (String child : row.childIds()) {
                    links.addChild(child, rows);
                }
            }
            return goOn();
        }

        @Override
        public boolean unreadable(long number, long line, String reason) throws IOException {
            rows = number;
            unreadable++;
            RowRef ref = new RowRef(number, line, "", "", Optional.empty(), Optional.empty());
            deliver(new UnreadableRow(ref, reason));
            return goOn();
        }

        private boolean goOn() {
            if (rows % POLL == 0) {
                report(Stage.READ, false);
                return !poll();
            }
            return true;
        }

        @Override
        public void end(long blankRows) {
            blank = blankRows;
        }
    }

    private void sort() {
        for (KeyRun family : families) {
            if (poll()) {
                return;
            }
            long[] sorted = family.sorted();
            for (int i = 1; i < sorted.length; i++) {
                if (KeyRun.hash(sorted[i]) == KeyRun.hash(sorted[i - 1])) {
                    candidates.set(KeyRun.row(sorted[i - 1]));
                    candidates.set(KeyRun.row(sorted[i]));
                }
            }
        }
        links.sort(candidates::set);
        if (hasLinks) {
            links.faults((parent, child) -> notes.isOdd(parent, child), linkRows::set);
        }
    }

    private List<Candidate> secondPass() throws IOException {
        Map<Integer, int[]> parents = hasLinks ? links.parents(candidates) : new HashMap<>();
        List<Candidate> again = new ArrayList<>(candidates.cardinality());
        long[] total = new long[2];
        read(source, new RowVisitor() {
            @Override
            public void begin(ReadFacts found) {
                report(Stage.VERIFY, true);
            }

            @Override
            public boolean row(RowText row) {
                total[0] = row.number;
                total[1] += PersonKeys.hash(row.buffer, 0, row.used, seed);
                int number = (int) row.number;
                if (candidates.get(number) || linkRows.get(number)) {
                    long[] own = new long[families.length];
                    keys.fill(row, own);
                    again.add(new Candidate(
                            row.toRow(),
                            ref(row),
                            checks.role(row.text(RosterField.ROLE)),
                            parents.getOrDefault(number, new int[0]),
                            own));
                }
                return number % POLL != 0 || !poll();
            }

            @Override
            public boolean unreadable(long number, long line, String reason) {
                total[0] = number;
                return true;
            }

            @Override
            public void end(long blankRows) {}
        });
        if (!stopped && (total[0] != rows || total[1] != sum)) {
            throw new RosterChangedException();
        }
        return again;
    }
}
