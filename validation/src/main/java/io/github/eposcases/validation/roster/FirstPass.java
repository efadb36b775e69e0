package io.github.eposcases.validation.roster;

import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.validation.roster.Finding.UnreadableRow;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Checks every row, and keeps of it nothing but hashes. */
final class FirstPass implements RowVisitor {
    /** What a row that is read again takes besides its characters. */
    private static final int BYTES_BESIDES = 900;

    private final RosterAudit audit;
    private final AuditRun run;
    private final RowChecks.RefMaker refs;
    private final FindingSink sink;
    private final WorkSpace space;
    private final PersonKeys keys;
    private final Map<KeyFamily, KeyRun> families = new EnumMap<>(KeyFamily.class);
    private final KeyRun[] runs = new KeyRun[KeyFamily.values().length];
    private final Links links;
    private final RowNotes notes;

    private ReadFacts facts =
            new ReadFacts("", false, "", EnumSet.noneOf(RosterField.class), List.of(), OptionalLong.empty());
    private RowChecks checks = new RowChecks(facts.fields(), Map.of(), false, Optional.empty());
    private boolean hasIds;
    private boolean hasLinks;
    private long rows;
    private long unreadable;
    private long blank;
    private long characters;
    private long sum;

    FirstPass(RosterAudit audit, AuditRun run, WorkSpace space) {
        this.audit = audit;
        this.run = run;
        this.refs = row -> audit.ref(row.toRow(), row.number, row.line);
        this.sink = run::deliver;
        this.space = space;
        long seed = audit.settings.seed.getAsLong();
        this.keys = new PersonKeys(seed);
        this.links = new Links(space, seed ^ 0x5DEECE66DL);
        this.notes = new RowNotes(space);
        for (KeyFamily family : KeyFamily.values()) {
            runs[family.ordinal()] = space.run();
            families.put(family, runs[family.ordinal()]);
        }
    }

    @Override
    public void begin(ReadFacts found, Map<String, UserRole> ownRoles, LongSupplier bytesRead) {
        facts = found;
        checks = new RowChecks(found.fields(), ownRoles, audit.settings.warnings, audit.settings.today);
        hasIds = found.fields().contains(RosterField.ID);
        hasLinks = hasIds && found.fields().contains(RosterField.CHILDREN);
        run.begin(bytesRead, found.bytesInAll());
    }

    @Override
    public void prepare(RowText row) {
        row.date = PersonKeys.date(row);
        keys.fill(row, row.date, row.keys);
        RowText.Field id = row.field(RosterField.ID);
        row.idKey = links.key(row.buffer, id.start, id.start + id.length());
        row.prepared = true;
    }

    @Override
    public boolean row(RowText row) throws IOException {
        rows = row.number;
        if (rows >= KeyRun.MAX_ROWS) {
            throw new RosterTooLargeException();
        }
        characters += row.used;
        if (rows % RowMarks.STEP == 0) {
            space.claim(RowMarks.BYTES);
        }
        if (!row.prepared) {
            prepare(row);
        }
        checks.check(row, refs, sink);
        for (int i = 0; i < runs.length; i++) {
            if (row.keys[i] != PersonKeys.NONE) {
                runs[i].add(row.keys[i], rows);
            }
        }
        if (hasIds && row.field(RosterField.ID).length() > 0) {
            links.addId(row.idKey, rows);
        }
        if (hasLinks) {
            notes.add(rows, checks.role(row.field(RosterField.ROLE)), row.date, checks.territory());
            if (row.field(RosterField.CHILDREN).length() > 0) {
                row.forEachChild((from, to) -> links.addChild(links.key(row.buffer, from, to), rows));
            }
        }
        return run.goOn(rows);
    }

    @Override
    public boolean unreadable(long number, long line, String reason) throws IOException {
        rows = number;
        unreadable++;
        RowRef ref = new RowRef(number, line, "", "", Optional.empty(), Optional.empty());
        run.deliver(new UnreadableRow(ref, reason));
        return run.goOn(rows);
    }

    @Override
    public void end(long blankRows, long sumOfAll) {
        blank = blankRows;
        sum = sumOfAll;
    }

    /** Sorts the keys in the order opposite to that in which they are searched; on another thread than the search. */
    void sort(BooleanSupplier stop) {
        links.sort(stop);
        for (int i = runs.length - 1; i >= 0; i--) {
            runs[i].sort(stop);
        }
    }

    Map<KeyFamily, KeyRun> families() {
        return families;
    }

    PersonKeys keys() {
        return keys;
    }

    RowChecks checks() {
        return checks;
    }

    Links links() {
        return links;
    }

    RowNotes notes() {
        return notes;
    }

    ReadFacts facts() {
        return facts;
    }

    long rows() {
        return rows;
    }

    long unreadable() {
        return unreadable;
    }

    long blank() {
        return blank;
    }

    long sum() {
        return sum;
    }

    long bytesPerRow() {
        return BYTES_BESIDES + (rows == 0 ? 0 : 4 * characters / rows);
    }
}
