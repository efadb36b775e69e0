package io.github.eposcases.commandline;

import io.github.eposcases.commandline.Output.Colour;
import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.Gender;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.identity.PlausibleAge;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check}: one value, with every problem and what to type instead. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Проверить одно значение. Check one value.",
        footer = {
            "",
            "A name is one ФИО line, or surname, given name, patronymic separated by TAB (an empty patronymic is absent).",
            "JSON keys: line, valid, canonical, problems [code, severity, path, position, suggestion, message]; for a name also gender.",
            "Example: epos-cases check email 'ivanov@mail,ru'"
        })
final class CheckCommand extends ItemCommand {
    private static final PlausibleAge ANY_AGE = new PlausibleAge(0, 120);

    @Parameters(index = "0", paramLabel = "email|birth-date|name", description = "what the value is")
    Kind kind = Kind.EMAIL;

    @Parameters(index = "1", arity = "0..1", paramLabel = "VALUE", description = "the value as it was typed")
    @Nullable
    String value;

    private final Main.Streams streams;

    CheckCommand(Main.Streams streams) {
        super(streams);
        this.streams = streams;
    }

    @Override
    Optional<String> single() {
        return Optional.ofNullable(value);
    }

    @Override
    Map<String, @Nullable Object> unanswered() {
        Map<String, @Nullable Object> json = Answer.keys();
        json.put("valid", false);
        json.put("canonical", null);
        json.put("problems", List.of());
        if (kind == Kind.NAME) {
            json.put("gender", Gender.UNDECIDED.name());
        }
        return json;
    }

    @Override
    Answer answer(String input) {
        return switch (kind) {
            case EMAIL -> answer(EmailAddress.parse(input).map(EmailAddress::canonical));
            case BIRTH_DATE -> answer(birthDate(input));
            case NAME -> name(input);
        };
    }

    private Parsed<String> birthDate(String input) {
        Parsed<LocalDate> parsed = BirthDates.parse(input);
        LocalDate today = LocalDate.ofInstant(streams.clock().instant(), Main.PERM);
        return parsed.toOptional()
                .map(date -> Parsed.of(date, BirthDates.check(date, ANY_AGE, today)))
                .orElse(parsed)
                .map(BirthDates::format);
    }

    private Answer name(String input) {
        Parsed<PersonName> parsed = parseName(input);
        Answer answer = answer(parsed.map(PersonName::full));
        parsed.toOptional().ifPresent(name -> answer.json().put("gender", gender(name)));
        return answer;
    }

    private static Parsed<PersonName> parseName(String input) {
        String[] columns = input.split("\t", -1);
        return switch (columns.length) {
            case 1 -> PersonName.parse(input);
            case 3 -> PersonName.parse(columns[0], columns[1], columns[2]);
            default ->
                throw new ProblemsException(List.of(Problem.error(InputProblem.COLUMNS, "")
                        .with("found", Integer.toString(columns.length))
                        .with("needed", "1 / 3")));
        };
    }

    private static String gender(PersonName name) {
        return switch (name.gender()) {
            case MALE -> "M";
            case FEMALE -> "F";
            case UNDECIDED -> "UNDECIDED";
        };
    }

    private Answer answer(Parsed<String> canonical) {
        Map<String, @Nullable Object> json = unanswered();
        json.put("valid", canonical.isValid());
        json.put("canonical", canonical.toOptional().orElse(null));
        json.put("problems", output.problems(canonical.problems()));
        boolean colours = streams.colours();
        String verdict = canonical.isValid()
                ? Colour.GREEN.paint(output.word("Верно.", "Right."), colours)
                : Colour.RED.paint(output.word("Неверно.", "Wrong."), colours);
        return new Answer(json, verdict + "\n" + output.words(canonical.problems(), colours), !canonical.isValid());
    }

    /** What a value is. */
    enum Kind {
        EMAIL("email"),
        BIRTH_DATE("birth-date"),
        NAME("name");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
