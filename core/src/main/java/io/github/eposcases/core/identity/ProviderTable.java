package io.github.eposcases.core.identity;

import io.github.eposcases.core.TextTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of {@code providers.tsv} (ID-30), found by a stretch of characters without making a text of it. */
final class ProviderTable {
    /** One row; a neighbour has no provider; where it is loose, dots and a tag in the local part do not matter. */
    record Entry(String domain, String name, @Nullable MailProvider provider, boolean loose, List<String> spellings) {}

    static final ProviderTable STANDARD =
            new ProviderTable(TextTable.read(ProviderTable.class.getResourceAsStream("providers.tsv")));

    private static final int SLOTS = 512;

    private final @Nullable Entry[] slots = new Entry[SLOTS];
    private final List<Entry> providers = new ArrayList<>();
    private final Map<String, String> firstOfFamily = new HashMap<>();

    ProviderTable(TextTable table) {
        for (TextTable.Row row : table.rows()) {
            String domain = row.get("domain");
            String mailbox = row.get("mailbox");
            MailProvider provider = row.get("kind").equals("provider")
                    ? new MailProvider(domain, row.get("family"), !mailbox.equals("several"))
                    : null;
            String name = domain.substring(0, domain.indexOf('.'));
            Entry entry = new Entry(domain, name, provider, mailbox.equals("loose"), row.list("spelling"));
            if (provider != null) {
                providers.add(entry);
                firstOfFamily.putIfAbsent(provider.family(), domain);
            }
            int slot = slot(domain, 0, domain.length());
            while (slots[slot] != null) {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = entry;
        }
    }

    /** Returns the rows of providers, neighbours left out. */
    List<Entry> providers() {
        return providers;
    }

    /** Returns the row of a domain in any case, or null; allocates nothing. */
    @Nullable
    Entry find(CharSequence text, int from, int to) {
        for (int slot = slot(text, from, to); ; slot = (slot + 1) % SLOTS) {
            Entry entry = slots[slot];
            if (entry == null || matches(entry.domain, text, from, to)) {
                return entry;
            }
        }
    }

    /** Returns the provider of a domain in any case, or null. */
    @Nullable
    MailProvider provider(CharSequence domain) {
        Entry entry = find(domain, 0, domain.length());
        return entry == null ? null : entry.provider;
    }

    /** Returns what two addresses are compared by (ID-33). */
    String mailboxKey(String smallLocalPart, String canonicalDomain) {
        Entry entry = find(canonicalDomain, 0, canonicalDomain.length());
        MailProvider provider = entry == null ? null : entry.provider;
        if (entry == null || provider == null || !provider.oneMailbox()) {
            return smallLocalPart + "@" + canonicalDomain;
        }
        String local = entry.loose ? loose(smallLocalPart) : smallLocalPart;
        return local + "@" + firstOfFamily.get(provider.family());
    }

    private static String loose(String localPart) {
        int plus = localPart.indexOf('+');
        // "+tag" alone names nobody's mailbox, but a key must stay an address.
        String kept = plus > 0 ? localPart.substring(0, plus) : localPart;
        return kept.replace(".", "");
    }

    private static boolean matches(String domain, CharSequence text, int from, int to) {
        if (domain.length() != to - from) {
            return false;
        }
        for (int i = 0; i < domain.length(); i++) {
            if (domain.charAt(i) != small(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static int slot(CharSequence text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + small(text.charAt(i));
        }
        return (hash ^ hash >>> 9 ^ hash >>> 18) & SLOTS - 1;
    }

    static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
