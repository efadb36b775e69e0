package io.github.eposcases.validation.roster;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.validation.roster.AuditProgress.Stage;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The figures of an audit. Immutable; {@link #toString()} shows counts only.
 *
 * @since 0.1
 */
public final class AuditSummary {
    /** How an audit ended. */
    public enum Outcome {
        /** All rows were read and judged. */
        COMPLETED,
        /** It was cancelled; the findings delivered so far are valid. */
        CANCELLED
    }

    /**
     * What became of the keys of one family.
     *
     * @param keys how many records have such a key
     * @param groups how many keys several records share
     * @param largest how many records share the most frequent key
     */
    public record FamilyFigures(long keys, long groups, long largest) {}

    private final Outcome outcome;
    private final ReadFacts facts;
    private final long rows;
    private final long unreadable;
    private final long blank;
    private final Map<String, Long> byKind;
    private final Map<Certainty, Long> byCertainty;
    private final Map<ErrorCategory, Long> byError;
    private final Map<String, Long> byOrganization;
    private final List<String> notChecked;
    private final Map<KeyFamily, FamilyFigures> families;
    private final long uncompared;
    private final int passes;
    private final long spilledBytes;
    private final Map<Stage, Long> nanoseconds;

    AuditSummary(
            FirstPass first,
            Tally tally,
            CandidateSearch search,
            int passes,
            long spilledBytes,
            Map<Stage, Long> nanoseconds,
            boolean stopped) {
        this.outcome = stopped ? Outcome.CANCELLED : Outcome.COMPLETED;
        this.facts = first.facts();
        this.rows = first.rows();
        this.unreadable = first.unreadable();
        this.blank = first.blank();
        this.families = Collections.unmodifiableMap(new EnumMap<>(search.figures()));
        this.uncompared = search.uncompared();
        this.passes = passes;
        this.spilledBytes = spilledBytes;
        this.nanoseconds = Collections.unmodifiableMap(new EnumMap<>(nanoseconds));
        this.byKind = Collections.unmodifiableMap(tally.byKind());
        this.byCertainty = Collections.unmodifiableMap(new EnumMap<>(tally.byCertainty));
        this.byError = Collections.unmodifiableMap(new EnumMap<>(tally.byError));
        this.byOrganization = Collections.unmodifiableMap(new LinkedHashMap<>(tally.byOrganization));
        this.notChecked = RosterChecks.notChecked(facts.fields());
    }

    /** Counts findings while they are delivered. */
    static final class Tally {
        static final int MAX_ORGANIZATIONS = 10_000;
        static final String OTHERS = "прочие";

        private final Map<Class<?>, Long> byClass = new HashMap<>();
        final Map<Certainty, Long> byCertainty = new EnumMap<>(Certainty.class);
        final Map<ErrorCategory, Long> byError = new EnumMap<>(ErrorCategory.class);
        final Map<String, Long> byOrganization = new LinkedHashMap<>();
        private final Map<String, String> shown = new LinkedHashMap<>();
        private final Map<String, String> keys = new HashMap<>();
        long total;

        Map<String, Long> byKind() {
            Map<String, Long> byKind = new TreeMap<>();
            byClass.forEach((kind, count) -> byKind.put(kind.getSimpleName(), count));
            return byKind;
        }

        void add(Finding finding) {
            total++;
            byClass.merge(finding.getClass(), 1L, Long::sum);
            byCertainty.merge(finding.certainty(), 1L, Long::sum);
            finding.predictedError().ifPresent(e -> byError.merge(e, 1L, Long::sum));
            String organization = finding.rows().get(0).organization();
            if (keys.size() > MAX_ORGANIZATIONS) {
                keys.clear();
            }
            String key = keys.computeIfAbsent(organization, RosterField::normalized);
            if (!key.isEmpty()) {
                if (shown.size() < MAX_ORGANIZATIONS) {
                    shown.putIfAbsent(key, organization);
                }
                byOrganization.merge(shown.getOrDefault(key, OTHERS), 1L, Long::sum);
            }
        }
    }

    /**
     * Returns how the audit ended.
     *
     * @return completed or cancelled
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Returns the number of records, unreadable ones included.
     *
     * @return 0 or more
     */
    public long rows() {
        return rows;
    }

    /**
     * Returns the number of records that could not be read.
     *
     * @return 0 or more
     */
    public long unreadable() {
        return unreadable;
    }

    /**
     * Returns the number of rows that held nothing and were skipped.
     *
     * @return 0 or more
     */
    public long blank() {
        return blank;
    }

    /**
     * Returns the number of findings.
     *
     * @return 0 or more
     */
    public long findings() {
        return byKind.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the findings by the simple name of their type.
     *
     * @return an unmodifiable map
     */
    public Map<String, Long> byKind() {
        return byKind;
    }

    /**
     * Returns the findings by certainty.
     *
     * @return an unmodifiable map
     */
    public Map<Certainty, Long> byCertainty() {
        return byCertainty;
    }

    /**
     * Returns the findings by the error they will end in.
     *
     * @return an unmodifiable map
     */
    public Map<ErrorCategory, Long> byError() {
        return byError;
    }

    /**
     * Returns the findings by organisation, as first written; beyond 10,000 organisations under «прочие».
     *
     * @return an unmodifiable map in the order of appearance
     */
    public Map<String, Long> byOrganization() {
        return byOrganization;
    }

    /**
     * Returns what could not be checked because a column is missing.
     *
     * @return names of the missing fields
     */
    public List<String> notChecked() {
        return notChecked;
    }

    /**
     * Returns the numbers, from 1, of the columns that were not used.
     *
     * @return an unmodifiable list
     */
    public List<Integer> ignoredColumns() {
        return facts.ignoredColumns();
    }

    /**
     * Returns the charset of the file.
     *
     * @return its name; empty for rows held in memory
     */
    public String charset() {
        return facts.charset();
    }

    /**
     * Returns the separator of the file.
     *
     * @return one character; empty for rows held in memory
     */
    public String separator() {
        return facts.separator();
    }

    /**
     * Returns how many keys each family had, and how many records share one.
     *
     * @return an unmodifiable map; empty if the audit was cancelled before
     */
    public Map<KeyFamily, FamilyFigures> families() {
        return families;
    }

    /**
     * Returns how many keys are shared by records of which not all were compared with each other, because all that hang
     * together with them are more than the memory holds. A larger {@link RosterAudit#withMemoryBudget} compares them.
     *
     * @return 0 if every two records that share a key were compared
     */
    public long uncompared() {
        return uncompared;
    }

    /**
     * Returns how often the roster was read.
     *
     * @return 1 if no two records share a key, 2 if the memory could hold all that do, else more
     */
    public int passes() {
        return passes;
    }

    /**
     * Returns how much was written to work files.
     *
     * @return bytes, 0 if the memory was enough
     */
    public long spilledBytes() {
        return spilledBytes;
    }

    /**
     * Returns the time of each stage; that of the sink counts with the stage in which it was called.
     *
     * @return nanoseconds, an unmodifiable map
     */
    public Map<Stage, Long> nanoseconds() {
        return nanoseconds;
    }

    /** Names what a missing column switches off. */
    private static final class RosterChecks {
        static List<String> notChecked(Set<RosterField> fields) {
            return List.of(
                            RosterField.ID,
                            RosterField.PATRONYMIC,
                            RosterField.EMAIL,
                            RosterField.ROLE,
                            RosterField.TERRITORY,
                            RosterField.ORGANIZATION,
                            RosterField.CHILDREN)
                    .stream()
                    .filter(f -> !fields.contains(f))
                    .map(Enum::name)
                    .toList();
        }
    }

    /** Returns the counts. */
    @Override
    public String toString() {
        return "AuditSummary[" + outcome + ", rows " + rows + ", unreadable " + unreadable + ", " + byKind + "]";
    }
}
