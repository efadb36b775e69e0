package io.github.eposcases.ticket.internal.mime;

import io.github.eposcases.core.TextTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** File names for systems that read ASCII alone: Russian letters by ICAO Doc 9303, everything else an underscore. */
public final class AsciiNames {
    /** So that a name always takes the simple form of the header (TKT-36). */
    private static final int LONGEST = 60;

    private static final Map<Integer, String> LETTERS =
            TextTable.read(AsciiNames.class.getResourceAsStream("icao-9303.tsv")).rows().stream()
                    .collect(Collectors.toUnmodifiableMap(r -> r.get("letter").codePointAt(0), r -> r.get("latin")));

    private AsciiNames() {}

    /**
     * Transliterates the names of one ticket.
     *
     * @param names the names in order
     * @return ASCII names in the same order, unique ignoring case
     */
    public static List<FileName> of(List<String> names) {
        List<FileName> ascii = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            String latin = transliterated(name);
            // A soft sign has no letter in Latin.
            boolean nothing = latin.isEmpty() || latin.startsWith(".");
            String plain = FileName.safe(nothing ? "file" + latin : latin);
            String candidate = shortened(plain, "");
            for (int n = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); n++) {
                candidate = shortened(plain, "_" + n);
            }
            ascii.add(new FileName(candidate));
        }
        return ascii;
    }

    private static String transliterated(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.codePoints().forEach(cp -> {
            int lower = Character.toLowerCase(cp);
            String latin = LETTERS.get(lower);
            if (latin != null) {
                out.append(lower == cp ? latin : latin.toUpperCase(Locale.ROOT));
            } else {
                out.appendCodePoint(FileNameParameter.isRaw(cp) ? cp : '_');
            }
        });
        return out.toString();
    }

    private static String shortened(String name, String suffix) {
        int dot = name.lastIndexOf('.');
        boolean hasExtension = dot > 0 && name.length() - dot <= FileName.LONGEST_EXTENSION;
        String base = hasExtension ? name.substring(0, dot) : name;
        String end = suffix + (hasExtension ? name.substring(dot) : "");
        int cut = Math.min(base.length(), LONGEST - end.length());
        return base.substring(0, cut).replaceFirst("\\.$", "") + end;
    }
}
