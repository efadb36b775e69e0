package io.github.eposcases.validation.roster;

import io.github.eposcases.core.Problem;
import io.github.eposcases.validation.roster.AuditPolicy.LinkFault;
import io.github.eposcases.validation.roster.Finding.BrokenLink;
import io.github.eposcases.validation.roster.Finding.InvalidField;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Links that lead nowhere or to the wrong person, and ids that several records have (AUD-43, AUD-66). */
final class LinkSearch {
    private final Links links;
    private final RowNotes notes;
    private final AuditPolicy policy;
    private final BitSet linkRows;

    LinkSearch(Links links, RowNotes notes, AuditPolicy policy, BitSet linkRows) {
        this.links = links;
        this.notes = notes;
        this.policy = policy;
        this.linkRows = linkRows;
    }

    List<Finding> findings(List<Candidate> rows) {
        List<Finding> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Candidate c : rows) {
            String id = c.row().id();
            if (!id.isEmpty() && !seen.add(id)) {
                Problem problem = Problem.error(RosterProblem.ID_NOT_UNIQUE, "");
                found.add(new InvalidField(c.ref(), RosterField.ID, problem, Certainty.REVIEW));
            }
            if (linkRows.get((int) c.ref().row())) {
                c.row().childIds().forEach(child -> judge(c, child, found));
            }
        }
        return found;
    }

    private void judge(Candidate parent, String child, List<Finding> found) {
        int parentRow = (int) parent.ref().row();
        int childRow = links.rowOf(child);
        if (childRow == 0) {
            add(LinkFault.UNKNOWN_CHILD, Certainty.CERTAIN, parent, child, found);
        } else if (child.equals(parent.row().id())) {
            add(LinkFault.SELF, Certainty.CERTAIN, parent, child, found);
        } else {
            if (notes.isNoPupil(childRow)) {
                add(LinkFault.NOT_A_PUPIL, Certainty.REVIEW, parent, child, found);
            }
            if (notes.isTooYoung(parentRow, childRow)) {
                add(LinkFault.PARENT_TOO_YOUNG, Certainty.REVIEW, parent, child, found);
            }
        }
    }

    private void add(LinkFault fault, Certainty certainty, Candidate parent, String child, List<Finding> found) {
        if (policy.links().contains(fault)) {
            String reason =
                    "link." + fault.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            found.add(new BrokenLink(certainty, parent.ref(), reason, child));
        }
    }
}
