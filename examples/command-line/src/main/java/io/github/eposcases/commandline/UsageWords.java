package io.github.eposcases.commandline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Our own words for a call that picocli refuses: its own quote what was typed. */
final class UsageWords {
    private UsageWords() {}

    static String of(ParameterException e, Locale locale) {
        String help = words(
                "help", locale, "command", e.getCommandLine().getCommandSpec().qualifiedName());
        return what(e, locale) + " " + help;
    }

    private static String what(ParameterException e, Locale locale) {
        if (e instanceof MissingParameterException missing) {
            return words("missing", locale, "names", names(missing.getMissing()));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            String name = unmatched.getUnmatched().stream()
                    .filter(typed -> typed.matches("--?[a-zA-Z-]{1,20}"))
                    .map(typed -> ": " + typed)
                    .findFirst()
                    .orElse("");
            return words("unknown", locale, "name", name);
        }
        ArgSpec argument = e.getArgSpec();
        if (argument == null) {
            return words("usage", locale, "", "");
        }
        String values = values(argument);
        return UsageException.words(
                values.isEmpty() ? "kind" : "value", locale, Map.of("option", name(argument), "values", values));
    }

    private static String words(String key, Locale locale, String name, String value) {
        return UsageException.words(key, locale, Map.of(name, value));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageWords::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String values(ArgSpec argument) {
        return Stream.concat(Stream.of(argument.type()), Arrays.stream(argument.auxiliaryTypes()))
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
