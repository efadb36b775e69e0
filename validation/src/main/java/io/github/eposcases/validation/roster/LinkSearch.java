package io.github.eposcases.validation.roster;

import io.github.eposcases.core.Problem;
import io.github.eposcases.validation.roster.AuditPolicy.LinkFault;
import io.github.eposcases.validation.roster.Finding.BrokenLink;
import io.github.eposcases.validation.roster.Finding.InvalidField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Links that lead nowhere or to the wrong person, and ids that several records have (AUD-43, AUD-66). */
final class LinkSearch {
    private static final Set<LinkFault> CERTAIN = EnumSet.of(LinkFault.UNKNOWN_CHILD, LinkFault.SELF);

    private final Links links;
    private final CandidateSearch search;
    private final AuditPolicy policy;

    LinkSearch(Links links, CandidateSearch search, AuditPolicy policy) {
        this.links = links;
        this.search = search;
        this.policy = policy;
    }

    /** Takes rows in ascending order: all that may have one id stand together, or it is the id of a crowd. */
    List<Finding> findings(List<Candidate> rows) {
        List<Finding> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Candidate c : rows) {
            String id = c.row().id();
            if (!id.isEmpty() && (!seen.add(id) || search.hasCrowdedId(c.ref().row()))) {
                Problem problem = Problem.error(RosterProblem.ID_NOT_UNIQUE, "");
                found.add(new InvalidField(c.ref(), RosterField.ID, problem, Certainty.REVIEW));
            }
            for (LinkFault fault : policy.links()) {
                if (fault == LinkFault.NO_PARENT) {
                    judge(c, fault, id, found);
                } else {
                    c.row().childIds().forEach(child -> judge(c, fault, child, found));
                }
            }
        }
        return found;
    }

    private void judge(Candidate c, LinkFault fault, String child, List<Finding> found) {
        if (links.hasFault(c.ref().row(), fault, links.key(child.toCharArray(), 0, child.length()))) {
            String reason = "link." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Certainty certainty = CERTAIN.contains(fault) ? Certainty.CERTAIN : Certainty.REVIEW;
            found.add(new BrokenLink(certainty, c.ref(), reason, child));
        }
    }
}
