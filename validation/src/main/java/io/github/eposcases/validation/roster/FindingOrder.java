package io.github.eposcases.validation.roster;

import java.util.Comparator;
import java.util.List;

/** The order of the findings about groups: first row, kind, further rows, reason (AUD-72). */
final class FindingOrder implements Comparator<Finding> {
    static final FindingOrder INSTANCE = new FindingOrder();
    private static final List<Class<? extends Finding>> KINDS = List.of(
            Finding.UnreadableRow.class,
            Finding.MissingField.class,
            Finding.InvalidField.class,
            Finding.SamePerson.class,
            Finding.NearPerson.class,
            Finding.SplitParent.class,
            Finding.BrokenLink.class,
            Finding.OversizeGroup.class);

    @Override
    public int compare(Finding a, Finding b) {
        int order = Long.compare(a.rows().get(0).row(), b.rows().get(0).row());
        if (order == 0) {
            order = Integer.compare(KINDS.indexOf(a.getClass()), KINDS.indexOf(b.getClass()));
        }
        for (int i = 1; order == 0 && i < Math.min(a.rows().size(), b.rows().size()); i++) {
            order = Long.compare(a.rows().get(i).row(), b.rows().get(i).row());
        }
        if (order == 0) {
            order = Integer.compare(a.rows().size(), b.rows().size());
        }
        return order == 0 ? a.reason().compareTo(b.reason()) : order;
    }
}
