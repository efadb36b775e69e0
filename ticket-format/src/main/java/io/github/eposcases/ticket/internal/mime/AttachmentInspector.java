package io.github.eposcases.ticket.internal.mime;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.support.Attachment;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges the files that join a draft: names, types, content, each read once (TKT-68 to TKT-71). */
public final class AttachmentInspector {
    private AttachmentInspector() {}

    /**
     * Judges files.
     *
     * @param files the files in order
     * @return those that can be sent, and everything wrong, with paths {@code attachments[0].name} and the like
     */
    public static Inspection inspect(List<Attachment> files) {
        return inspect(files, List.of());
    }

    /**
     * Judges files that join others.
     *
     * @param files the files in order
     * @param before the names of those they join, which stand before them
     * @return those that can be sent, and everything wrong
     */
    public static Inspection inspect(List<Attachment> files, List<String> before) {
        List<Inspected> right = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        before.forEach(name -> taken.add(key(name)));
        for (int i = 0; i < files.size(); i++) {
            int place = before.size() + i;
            String path = "attachments[" + place + "]";
            List<Problem> found = new ArrayList<>();
            Inspected inspected = null;
            String name = Normalizer.normalize(files.get(i).fileName(), Normalizer.Form.NFC);
            if (!name.isEmpty()) {
                found.addAll(FileName.problems(name));
            }
            try {
                ContentScan scan = ContentScan.of(files.get(i)::open);
                found.addAll(problems(scan, name, files.get(i).mediaType()));
                if (found.stream().noneMatch(Problem::isError)) {
                    FileType type = scan.type();
                    String given = name.isEmpty()
                            ? "вложение-" + (place + 1) + "."
                                    + type.extensions().get(0)
                            : name;
                    inspected = new Inspected(
                            unique(given, taken), type.mediaType(), scan.size(), scan.sha256(), files.get(i)::open);
                }
            } catch (IOException e) {
                found.add(Problem.error(AttachmentProblem.UNREADABLE, ""));
            }
            found.forEach(p -> problems.add(p.inside(path)));
            if (inspected != null) {
                right.add(inspected);
            }
        }
        return new Inspection(List.copyOf(right), List.copyOf(problems));
    }

    private static List<Problem> problems(ContentScan scan, String name, String declared) {
        if (scan.size() == 0) {
            return List.of(Problem.error(AttachmentProblem.EMPTY, ""));
        }
        List<Problem> problems = new ArrayList<>();
        FileType type = scan.type();
        boolean extensionFits = name.isEmpty() || type.extensions().contains(FileName.extension(name));
        if (!type.isAccepted() || !extensionFits || !type.isDeclared(declared)) {
            problems.add(Problem.error(AttachmentProblem.TYPE_MISMATCH, "").with("found", type.label()));
        }
        if (scan.archiveAtEnd()) {
            problems.add(Problem.error(AttachmentProblem.POLYGLOT, ""));
        }
        if (scan.trailingOctets()) {
            problems.add(Problem.warning(AttachmentProblem.TRAILING_BYTES, ""));
        }
        return problems;
    }

    private static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int n = 2; !taken.add(key(candidate)); n++) {
            candidate = FileName.withSuffix(name, " (" + n + ")");
        }
        return candidate;
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /**
     * What became of the files.
     *
     * @param attachments those without an error, in order
     * @param problems everything wrong, by file
     */
    public record Inspection(List<Inspected> attachments, List<Problem> problems) {}
}
