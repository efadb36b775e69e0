package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.eposcases.core.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
record FileType(
        String label, String mediaType, List<String> aliases, List<String> extensions, List<Pattern> signatures) {

    /** How many first octets are looked at. */
    static final int HEAD = 512;

    static final FileType TEXT =
            new FileType("TXT", "text/plain", List.of("text/x-log"), List.of("txt", "log"), List.of());
    static final FileType MARKUP = refused("HTML, XML, SVG");
    static final FileType UNKNOWN = refused("?");

    private static final Pattern PIECE = Pattern.compile("'[^']*'|\\*|\\?\\?|[0-9A-F]{2}| ");
    private static final Pattern BEGIN_OF_MARKUP =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?[\\x00-\\x20]*+<[!?/a-zA-Z]");
    private static final List<FileType> TABLE = read();

    /** Finds the kind by signature. */
    static Optional<FileType> of(byte[] head, int length) {
        return in(TABLE, head, length);
    }

    static Optional<FileType> in(List<FileType> table, byte[] head, int length) {
        String octets = new String(head, 0, length, ISO_8859_1);
        return table.stream()
                .filter(t ->
                        t.signatures.stream().anyMatch(s -> s.matcher(octets).lookingAt()))
                .findFirst();
    }

    /** Returns whether a text begins like HTML, XML or SVG. */
    static boolean isMarkup(byte[] head, int length) {
        return BEGIN_OF_MARKUP.matcher(new String(head, 0, length, ISO_8859_1)).lookingAt();
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

    static List<FileType> read() {
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

    /** A signature as a pattern of octets, each of them a letter of Latin-1. */
    private static Pattern compile(String signature) {
        String regex = PIECE.matcher(signature).replaceAll(m -> Matcher.quoteReplacement(regex(m.group())));
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    private static String regex(String piece) {
        return switch (piece) {
            case " " -> "";
            case "??" -> ".";
            case "*" -> ".{0,60}?";
            default -> piece.startsWith("'") ? Pattern.quote(piece.substring(1, piece.length() - 1)) : "\\x" + piece;
        };
    }

    @Override
    public String toString() {
        return label;
    }
}
