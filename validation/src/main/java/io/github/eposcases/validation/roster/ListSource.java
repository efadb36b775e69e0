package io.github.eposcases.validation.roster;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Rows held in memory or given by another system. */
record ListSource(Iterable<RosterRow> rows) implements RosterSource {
    void read(RowVisitor visitor) throws IOException {
        EnumSet<RosterField> fields = EnumSet.allOf(RosterField.class);
        fields.remove(RosterField.PERSON_NAME);
        visitor.begin(new ReadFacts("", false, "", fields, List.of(), OptionalLong.empty()), Map.of(), () -> 0);
        RowText text = new RowText();
        long number = 0;
        long sum = 0;
        for (RosterRow row : rows) {
            text.set(row);
            text.number = ++number;
            text.line = number;
            sum = PersonKeys.hash(text.buffer, 0, text.used, sum);
            if (!visitor.row(text)) {
                break;
            }
        }
        visitor.end(0, sum);
    }

    @Override
    public String toString() {
        return "RosterSource[rows]";
    }
}
