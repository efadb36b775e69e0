package io.github.eposcases.validation.roster;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What was found out about a roster before its first row.
 *
 * @param charset name of the charset; empty for rows held in memory
 * @param bom whether the file begins with a byte order mark
 * @param separator the separator; empty for rows held in memory
 * @param fields the fields that the roster has
 * @param ignoredColumns numbers, from 1, of the columns that were not used
 * @param bytesInAll the size of the file, if it is known
 */
record ReadFacts(
        String charset,
        boolean bom,
        String separator,
        Set<RosterField> fields,
        List<Integer> ignoredColumns,
        OptionalLong bytesInAll) {}
