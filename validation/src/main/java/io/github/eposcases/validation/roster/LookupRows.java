package io.github.eposcases.validation.roster;

import io.github.eposcases.core.support.UserRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** A collection of records that can be asked for those that have one of some keys. */
interface LookupRows {
    /** A record and its number. */
    record Place(long row, RosterRow record) {}

    /** Returns the records with one of the keys that are wanted, in the order of the collection. */
    List<Place> having(Set<Long> keys, Predicate<RosterRow> wanted);

    /** Returns what the role of a record means. */
    default Optional<UserRole> role(RosterRow row) {
        return RosterRoles.parse(row.role());
    }

    /** A list with an index: every key of every record, sorted. */
    final class Indexed implements LookupRows {
        private final List<RosterRow> rows;
        private final long[] entries;

        Indexed(List<RosterRow> rows) {
            if (rows.size() >= KeyRun.MAX_ROWS) {
                throw new IllegalArgumentException("rows: more than " + (KeyRun.MAX_ROWS - 1));
            }
            this.rows = rows;
            try (WorkSpace memory = new WorkSpace(Long.MAX_VALUE, Optional.empty())) {
                KeyRun run = memory.run();
                for (int i = 0; i < rows.size(); i++) {
                    for (long key : LookupKeys.of(rows.get(i))) {
                        run.add(key, i);
                    }
                }
                this.entries = run.all();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<Place> having(Set<Long> keys, Predicate<RosterRow> wanted) {
            BitSet found = new BitSet();
            for (long key : keys) {
                long hash = KeyRun.hash(key << KeyRun.ROW_BITS);
                for (int at = first(hash); at < entries.length && KeyRun.hash(entries[at]) == hash; at++) {
                    found.set(KeyRun.row(entries[at]));
                }
            }
            List<Place> places = new ArrayList<>();
            found.stream()
                    .filter(i -> wanted.test(rows.get(i)))
                    .forEach(i -> places.add(new Place(i + 1L, rows.get(i))));
            return places;
        }

        private int first(long hash) {
            int low = 0;
            int high = entries.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (KeyRun.hash(entries[middle]) < hash) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** A source that is read anew for every question, so that no roster is held in memory. */
    record Reread(RosterSource source) implements LookupRows {
        @Override
        public Optional<UserRole> role(RosterRow row) {
            Map<String, UserRole> own = source instanceof CsvSource csv ? csv.roles() : Map.of();
            return Optional.ofNullable(own.get(row.role().strip().toLowerCase(Locale.ROOT)))
                    .or(() -> LookupRows.super.role(row));
        }

        @Override
        public List<Place> having(Set<Long> keys, Predicate<RosterRow> wanted) {
            Collector collector = new Collector(keys, wanted);
            try {
                if (source instanceof CsvSource csv) {
                    csv.read(collector, null);
                } else {
                    ((ListSource) source).read(collector);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return collector.places;
        }
    }

    /** Keeps the rows that are wanted and forgets the others. */
    final class Collector implements RowVisitor {
        private final Set<Long> keys;
        private final Predicate<RosterRow> wanted;
        private final List<Place> places = new ArrayList<>();

        Collector(Set<Long> keys, Predicate<RosterRow> wanted) {
            this.keys = keys;
            this.wanted = wanted;
        }

        @Override
        public void begin(ReadFacts facts, Map<String, UserRole> ownRoles, LongSupplier bytesRead) {}

        @Override
        public boolean row(RowText text) {
            RosterRow row = text.toRow();
            if (LookupKeys.of(row).stream().anyMatch(keys::contains) && wanted.test(row)) {
                places.add(new Place(text.number, row));
            }
            return true;
        }

        @Override
        public boolean unreadable(long number, long line, String reason) {
            return true;
        }

        @Override
        public void end(long blankRows, long sum) {}
    }
}
