package io.github.eposcases.core.identity;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.identity.NameLine.Split;
import io.github.eposcases.core.identity.NameLine.Stretch;
import io.github.eposcases.core.identity.NameRules.Judgement;
import io.github.eposcases.core.internal.Signs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a name, in three parts or on one line. */
final class NameReader {
    static final String LINE = "name";

    private NameReader() {}

    static Parsed<PersonName> parts(String surname, String givenName, String patronymic, NameProfile profile) {
        if (NameRules.isPlain(NamePart.SURNAME, surname)
                && NameRules.isPlain(NamePart.GIVEN_NAME, givenName)
                && (patronymic.isEmpty() || NameRules.isPlain(NamePart.PATRONYMIC, patronymic))) {
            PersonName name = new PersonName(surname, givenName, byDocument(patronymic));
            return Parsed.of(name, disagreement(GenderAgreement.ofFolded(surname, givenName, patronymic), false));
        }
        Judgement first = NameRules.judge(NamePart.SURNAME, surname, profile);
        Judgement second = NameRules.judge(NamePart.GIVEN_NAME, givenName, profile);
        Judgement third = NameRules.judge(NamePart.PATRONYMIC, patronymic, profile);
        boolean alone = NameRules.isBlank(givenName) && NameRules.isBlank(patronymic);
        Optional<String> whole = alone ? wholeName(first) : Optional.empty();
        List<Problem> problems = new ArrayList<>(first.problems());
        if (whole.isPresent()) {
            problems.add(Problem.error(NameProblem.WHOLE_NAME_IN_ONE_PART, LINE).suggesting(whole.get()));
            return Parsed.invalid(problems);
        }
        problems.addAll(second.problems());
        mergedParts(givenName, second, patronymic).ifPresent(problems::add);
        problems.addAll(third.problems());
        if (first.complete() && second.complete() && third.complete()) {
            problems.addAll(
                    disagreement(GenderAgreement.of(first.repaired(), second.repaired(), third.repaired()), false));
        }
        if (first.hasError() || second.hasError() || third.hasError()) {
            return Parsed.invalid(problems);
        }
        Patronymic absentOrStated = byDocument(third.text().text());
        return Parsed.of(new PersonName(first.text().text(), second.text().text(), absentOrStated), problems);
    }

    private static Patronymic byDocument(String patronymic) {
        return patronymic.isEmpty() ? Patronymic.absentByDocument() : Patronymic.of(patronymic);
    }

    /** Surname, given name and patronymic in one part, in official order. */
    private static Optional<String> wholeName(Judgement part) {
        if (!part.complete()) {
            return Optional.empty();
        }
        String text = part.repaired();
        NameLine line = NameLine.of(text);
        if (!line.certain() || line.splits().get(0).patronymic().isEmpty()) {
            return Optional.empty();
        }
        Split split = line.splits().get(0);
        return Optional.of(
                cut(text, split.surname()) + " " + cut(text, split.given()) + " " + cut(text, split.patronymic()));
    }

    private static String cut(String text, Stretch stretch) {
        return text.substring(stretch.from(), stretch.to());
    }

    private static Optional<Problem> mergedParts(String raw, Judgement given, String patronymic) {
        if (!NameRules.isBlank(patronymic) || !given.complete()) {
            return Optional.empty();
        }
        String text = given.text().text();
        List<Stretch> units = NameUnits.of(text, 0, text.length());
        if (units.size() < 2) {
            return Optional.empty();
        }
        Stretch last = units.get(units.size() - 1);
        return NameUnits.isPatronymic(text, last)
                ? Optional.of(Problem.warning(NameProblem.MERGED_PARTS, NamePart.GIVEN_NAME.path())
                        .at(raw, given.text().origin(last.from())))
                : Optional.empty();
    }

    private static List<Problem> disagreement(GenderAgreement agreement, boolean line) {
        if (agreement.answer() != GenderAgreement.Answer.DISAGREE) {
            return List.of();
        }
        String path = line ? LINE : agreement.odd().map(NamePart::path).orElse(LINE);
        return List.of(Problem.warning(NameProblem.GENDER_DISAGREES, path));
    }

    static NameReadings line(String fio, NameProfile profile) {
        NameLine quick = fio.length() > NameJudge.LONGEST_INPUT ? NameLine.UNCERTAIN : NameLine.of(fio);
        if (quick.certain()) {
            Split split = quick.splits().get(0);
            String surname = cut(fio, split.surname());
            String given = cut(fio, split.given());
            String patronymic = cut(fio, split.patronymic());
            if (NameRules.isPlain(NamePart.SURNAME, surname)
                    && NameRules.isPlain(NamePart.GIVEN_NAME, given)
                    && NameRules.isPlain(NamePart.PATRONYMIC, patronymic)
                    && surname.length() + given.length() + patronymic.length() + 2 == fio.length()) {
                return NameReadings.one(
                        new PersonName(surname, given, Patronymic.of(patronymic)),
                        disagreement(GenderAgreement.ofFolded(surname, given, patronymic), true));
            }
        }
        return carefully(fio, profile);
    }

    private static NameReadings carefully(String fio, NameProfile profile) {
        if (NameRules.isBlank(fio)) {
            return NameReadings.none(List.of(Problem.error(NameProblem.MISSING, LINE)));
        }
        if (fio.length() > NameJudge.LONGEST_INPUT) {
            return NameReadings.none(List.of(Problem.error(NameProblem.TOO_LONG, LINE)));
        }
        if (NameTables.isPlaceholder(fio)) {
            return NameReadings.none(List.of(Problem.error(NameProblem.PLACEHOLDER, LINE)));
        }
        NameFindings findings = new NameFindings(fio, LINE, profile);
        NameJudge judge = new NameJudge(findings, profile);
        TracedText text = judge.repaired(TracedText.of(fio));
        if (hasOnlyRuns(fio)) {
            findings.soften(NameProblem.WHITESPACE);
        }
        NameLine line = NameLine.of(text.text());
        if (line.missing().isPresent()) {
            findings.leaveOpen();
            List<Problem> problems = findings.problems(fio);
            problems.add(Problem.error(NameProblem.MISSING, line.missing().get().path()));
            return NameReadings.none(problems);
        }
        if (!line.certain()) {
            findings.error(NameProblem.LINE_AMBIGUOUS, -1);
            List<PersonName> readings = line.splits().stream()
                    .flatMap(split -> reading(text.text(), split, profile).stream())
                    .toList();
            return new NameReadings(Optional.empty(), readings, findings.problems(fio));
        }
        return certain(line.splits().get(0), text, judge, findings);
    }

    private static NameReadings certain(Split split, TracedText text, NameJudge judge, NameFindings findings) {
        TracedText surname = part(split.surname(), text, judge, findings);
        TracedText given = part(split.given(), text, judge, findings);
        TracedText patronymic = split.patronymic().isEmpty() ? null : part(split.patronymic(), text, judge, findings);
        String first = judge.judged(NamePart.SURNAME, surname).text();
        String second = judge.judged(NamePart.GIVEN_NAME, given).text();
        String third = patronymic == null
                ? ""
                : judge.judged(NamePart.PATRONYMIC, patronymic).text();
        List<Problem> problems = findings.problems(joined(text.text(), split, List.of(first, second, third)));
        boolean open = findings.isOpen();
        if (patronymic == null) {
            problems.add(Problem.warning(NameProblem.PATRONYMIC_UNKNOWN, LINE));
        }
        if (!open) {
            problems.addAll(disagreement(GenderAgreement.of(first, second, third), true));
        }
        if (problems.stream().anyMatch(Problem::isError)) {
            return NameReadings.none(problems);
        }
        Patronymic stated = patronymic == null ? Patronymic.unknown() : Patronymic.of(patronymic.text());
        return NameReadings.one(new PersonName(surname.text(), given.text(), stated), problems);
    }

    private static TracedText part(Stretch stretch, TracedText text, NameJudge judge, NameFindings findings) {
        TracedText part = judge.repaired(
                text.rewriting().keep(stretch.from(), stretch.to()).done());
        if (part.text().isEmpty()) {
            findings.error(NameProblem.CHARACTER, text.origin(stretch.from()));
        }
        return part;
    }

    /** The line with its parts repaired, in the order in which they were typed. */
    private static String joined(String line, Split split, List<String> parts) {
        record Placed(int from, String text) {}
        StringBuilder out = new StringBuilder();
        boolean comma = line.startsWith(",", split.surname().to());
        Stream.of(
                        new Placed(split.surname().from(), parts.get(0) + (comma ? "," : "")),
                        new Placed(split.given().from(), parts.get(1)),
                        new Placed(split.patronymic().from(), parts.get(2)))
                .sorted(Comparator.comparingInt(Placed::from))
                .filter(placed -> !placed.text.isEmpty())
                .forEach(placed -> out.append(out.length() == 0 ? "" : " ").append(placed.text));
        return out.toString();
    }

    private static Optional<PersonName> reading(String line, Split split, NameProfile profile) {
        String patronymic = cut(line, split.patronymic());
        return parts(cut(line, split.surname()), cut(line, split.given()), patronymic, profile)
                .toOptional()
                .map(name -> patronymic.isEmpty()
                        ? new PersonName(name.surname(), name.givenName(), Patronymic.unknown())
                        : name);
    }

    /** Returns whether every blank is U+0020 and stands between words: then too many of them are no error (ID-57). */
    private static boolean hasOnlyRuns(String fio) {
        return !Character.isWhitespace(fio.charAt(0))
                && !Character.isWhitespace(fio.charAt(fio.length() - 1))
                && fio.codePoints().allMatch(cp -> cp == ' ' || !Signs.isBlank(cp));
    }
}
