package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Problem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of an attachment: one element of a path, in NFC, at most 255 octets, harmless on every system (TKT-71).
 *
 * @param value the name
 */
public record FileName(String value) {
    /** What file systems allow, in octets. */
    static final int MAX_OCTETS = 255;

    static final int LONGEST_EXTENSION = 10;

    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|(com|lpt)[0-9\u00B9\u00B2\u00B3])(\\..*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * Checks the name.
     *
     * @param value the name
     * @throws IllegalArgumentException if it is not safe, not in NFC, or too long
     */
    public FileName {
        requireNonNull(value, "value");
        if (!isSafe(value) || octets(value) > MAX_OCTETS || !Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("value: not the name of an attachment");
        }
    }

    /**
     * Finds everything wrong with a name in NFC.
     *
     * @param name the name as given
     * @return the problems, each with a safe name as suggestion
     */
    static List<Problem> problems(String name) {
        List<Problem> problems = new ArrayList<>();
        if (!isSafe(name)) {
            problems.add(Problem.error(AttachmentProblem.NAME_UNSAFE, "name").suggesting(safe(name)));
        }
        if (octets(name) > MAX_OCTETS) {
            problems.add(Problem.error(AttachmentProblem.NAME_TOO_LONG, "name").suggesting(safe(name)));
        }
        return problems;
    }

    /**
     * Returns the extension, the part behind the last dot, in lower case.
     *
     * @param name any name
     * @return the extension; empty without a dot
     */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns the name with a text put before its extension, cut so that it stays within 255 octets. */
    static String withSuffix(String name, String suffix) {
        int dot = name.lastIndexOf('.');
        // What is longer is no extension but a part of the name, and may be cut.
        boolean hasExtension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION;
        String base = hasExtension ? name.substring(0, dot) : name;
        String end = suffix + (hasExtension ? name.substring(dot) : "");
        return cut(base, MAX_OCTETS - octets(end)) + end;
    }

    /** Returns a safe name that is as near as possible; the base name of a path comes first. */
    static String safe(String name) {
        String base = Normalizer.normalize(name, Normalizer.Form.NFC);
        base = base.substring(Math.max(base.lastIndexOf('/'), base.lastIndexOf('\\')) + 1);
        StringBuilder out = new StringBuilder(base.length());
        base.codePoints().filter(cp -> !isInvisible(cp)).forEach(cp -> out.appendCodePoint(isReserved(cp) ? '_' : cp));
        String clean = trim(trim(out.toString()).replace("..", "_"));
        if (clean.isEmpty()) {
            return "файл";
        }
        return withSuffix(DEVICE.matcher(clean).matches() ? '_' + clean : clean, "");
    }

    private static boolean isSafe(String name) {
        return !name.isEmpty()
                && name.equals(trim(name))
                && !name.contains("..")
                && !DEVICE.matcher(name).matches()
                && name.codePoints().noneMatch(cp -> isInvisible(cp) || isReserved(cp));
    }

    private static boolean isReserved(int cp) {
        return "/\\:*?\"<>|".indexOf(cp) >= 0;
    }

    /** Controls, line and bidi controls, byte order mark, noncharacters, lone surrogates. */
    private static boolean isInvisible(int cp) {
        return Character.isISOControl(cp)
                || cp == 0x061C
                || cp == 0x200E
                || cp == 0x200F
                || (cp >= 0x2028 && cp <= 0x202E)
                || (cp >= 0x2066 && cp <= 0x2069)
                || cp == 0xFEFF
                || (cp >= 0xFDD0 && cp <= 0xFDEF)
                || (cp & 0xFFFE) == 0xFFFE
                || (cp >= Character.MIN_SURROGATE && cp <= Character.MAX_SURROGATE);
    }

    private static String trim(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && isEdge(name.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(name.charAt(to - 1))) {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean isEdge(char c) {
        return c == '.' || Character.isSpaceChar(c);
    }

    private static String cut(String text, int room) {
        int end = 0;
        for (int left = room; end < text.length(); ) {
            int cp = text.codePointAt(end);
            left -= octets(Character.toString(cp));
            if (left < 0) {
                break;
            }
            end += Character.charCount(cp);
        }
        return trim(text.substring(0, end));
    }

    private static int octets(String text) {
        return text.getBytes(UTF_8).length;
    }

    /** Returns the kind only. */
    @Override
    public String toString() {
        return "FileName";
    }
}
