package io.github.eposcases.ticket.internal.mime;

import io.github.eposcases.core.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of file, told by its first octets (TKT-69, TKT-70). The table {@code file-types.tsv} holds them all; text and
 * markup have no signature and stand here.
 *
 * @param label how the kind is called in messages
 * @param mediaType its type; empty if such files are refused
 * @param aliases other names of the type
 * @param extensions its extensions, the usual one first
 * @param signatures patterns of its first octets
 */
record FileType(String label, String mediaType, List<String> aliases, List<String> extensions, List<int[]> signatures) {

    /** How many first octets are looked at. */
    static final int HEAD = 512;

    static final FileType TEXT =
            new FileType("TXT", "text/plain", List.of("text/x-log"), List.of("txt", "log"), List.of());
    static final FileType MARKUP = refused("HTML, XML, SVG");
    static final FileType UNKNOWN = refused("?");

    private static final int ANY = -1;
    private static final int GAP = -2;
    private static final int LONGEST_GAP = 60;
    private static final List<FileType> TABLE = read();

    /** Finds the kind by signature. */
    static Optional<FileType> of(byte[] head, int length) {
        return TABLE.stream()
                .filter(t -> t.signatures.stream().anyMatch(s -> fits(s, 0, head, 0, length)))
                .findFirst();
    }

    /** Returns whether a text begins like HTML, XML or SVG. */
    static boolean isMarkup(byte[] head, int length) {
        int i = length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF ? 3 : 0;
        while (i < length && head[i] <= ' ' && head[i] >= 0) {
            i++;
        }
        if (i + 1 >= length || head[i] != '<') {
            return false;
        }
        int next = head[i + 1];
        return next == '!' || next == '?' || next == '/' || Character.isLetter(next);
    }

    boolean isAccepted() {
        return !mediaType.isEmpty();
    }

    /** Returns whether a declared type means this kind; "octets" means any. */
    boolean isDeclared(String type) {
        return type.equals("application/octet-stream") || type.equals(mediaType) || aliases.contains(type);
    }

    private static FileType refused(String label) {
        return new FileType(label, "", List.of(), List.of(), List.of());
    }

    private static boolean fits(int[] pattern, int p, byte[] head, int from, int length) {
        for (int i = p, at = from; i < pattern.length; i++, at++) {
            if (pattern[i] == GAP) {
                for (int skip = 0; skip <= LONGEST_GAP; skip++) {
                    if (fits(pattern, i + 1, head, at + skip, length)) {
                        return true;
                    }
                }
                return false;
            }
            if (at >= length || (pattern[i] != ANY && pattern[i] != (head[at] & 0xFF))) {
                return false;
            }
        }
        return true;
    }

    private static List<FileType> read() {
        List<FileType> types = new ArrayList<>();
        for (TextTable.Row row : TextTable.read(FileType.class.getResourceAsStream("file-types.tsv"))
                .rows()) {
            types.add(new FileType(
                    row.get("label"),
                    row.get("mediaType"),
                    row.list("aliases"),
                    row.list("extensions"),
                    row.list("signatures").stream().map(FileType::compile).toList()));
        }
        return List.copyOf(types);
    }

    private static int[] compile(String signature) {
        List<Integer> octets = new ArrayList<>();
        for (int i = 0; i < signature.length(); ) {
            char c = signature.charAt(i);
            if (c == ' ') {
                i++;
            } else if (c == '*') {
                octets.add(GAP);
                i++;
            } else if (c == '\'') {
                int end = signature.indexOf('\'', i + 1);
                signature.substring(i + 1, end).chars().forEach(octets::add);
                i = end + 1;
            } else {
                octets.add(c == '?' ? ANY : Integer.parseInt(signature.substring(i, i + 2), 16));
                i += 2;
            }
        }
        return octets.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return label;
    }
}
