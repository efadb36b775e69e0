package io.github.eposcases.core.identity;

import io.github.eposcases.core.TextTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of {@code providers.tsv} (ID-30), found by a stretch of characters without making a text of it. */
final class ProviderTable {
    /**
     * One row; a neighbour has no provider.
     *
     * @param mailboxDomain the domain that stands for all that are the same mailbox as this one
     * @param loose whether dots and a tag in the local part do not matter
     */
    record Entry(
            String domain,
            String name,
            @Nullable MailProvider provider,
            String mailboxDomain,
            boolean loose,
            List<String> spellings) {}

    static final ProviderTable STANDARD =
            new ProviderTable(TextTable.read(ProviderTable.class.getResourceAsStream("providers.tsv")));

    private final EndingTable<Entry> entries;
    private final List<Entry> providers = new ArrayList<>();

    ProviderTable(TextTable table) {
        Map<String, Entry> byDomain = new HashMap<>();
        Map<String, String> mailboxes = new HashMap<>();
        for (TextTable.Row row : table.rows()) {
            String domain = row.get("domain");
            String name = domain.substring(0, domain.indexOf('.'));
            boolean one = !row.get("mailbox").equals("several");
            boolean loose = row.get("mailbox").equals("loose");
            MailProvider provider =
                    row.get("kind").equals("provider") ? new MailProvider(domain, row.get("family"), one) : null;
            String mailboxDomain = one ? mailboxes.computeIfAbsent(row.get("family"), family -> domain) : domain;
            Entry entry = new Entry(domain, name, provider, mailboxDomain, loose, row.list("spelling"));
            byDomain.put(domain, entry);
            if (provider != null) {
                providers.add(entry);
            }
        }
        entries = new EndingTable<>(byDomain);
    }

    /** Returns the rows of providers, neighbours left out. */
    List<Entry> providers() {
        return providers;
    }

    /** Returns the row of a domain in any case, or null; allocates nothing. */
    @Nullable
    Entry find(String text, int from, int to) {
        return entries.get(text, from, to);
    }

    /** Returns the provider of a domain in any case, or null. */
    @Nullable
    MailProvider provider(String domain) {
        Entry entry = find(domain, 0, domain.length());
        return entry == null ? null : entry.provider;
    }

    /** Returns what two addresses are compared by (ID-33). */
    String mailboxKey(String smallLocalPart, String canonicalDomain) {
        Entry entry = find(canonicalDomain, 0, canonicalDomain.length());
        if (entry == null) {
            return smallLocalPart + "@" + canonicalDomain;
        }
        return (entry.loose ? loose(smallLocalPart) : smallLocalPart) + "@" + entry.mailboxDomain;
    }

    private static String loose(String localPart) {
        int plus = localPart.indexOf('+');
        // "+tag" alone names nobody's mailbox, but a key must stay an address.
        String kept = plus > 0 ? localPart.substring(0, plus) : localPart;
        return kept.replace(".", "");
    }
}
