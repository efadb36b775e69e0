package io.github.eposcases.commandline;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that answers one input, or every line of a batch with one line. */
abstract class ItemCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "many inputs, one a line (- for standard input); each line gives exactly one line")
    @Nullable
    String batch;

    private final Main.Streams streams;

    ItemCommand(Main.Streams streams) {
        this.streams = streams;
    }

    /** Returns the one input of the command line, if it was given. */
    abstract Optional<String> single();

    /**
     * Answers one input.
     *
     * @throws ProblemsException if the line cannot be understood
     */
    abstract Answer answer(String input);

    /** Returns the keys of the JSON form as they are for a line that cannot be understood. */
    abstract Map<String, @Nullable Object> unanswered();

    @Override
    public Integer call() throws IOException {
        Optional<String> single = single();
        if (single.isPresent() == (batch != null)) {
            throw new UsageException("Give one input, or --batch FILE (see --help).");
        }
        return single.isPresent() ? one(single.get()) : all(String.valueOf(batch));
    }

    private int one(String input) {
        Answer answer = answerOrRefuse(input);
        if (output.json) {
            Output.line(streams.out(), answer.json());
        } else {
            streams.out().println(answer.text().stripTrailing());
        }
        return answer.found() ? Main.FOUND : 0;
    }

    private int all(String file) throws IOException {
        boolean found = false;
        try (Lines lines = Lines.open(file, streams.in())) {
            long number = 0;
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                number++;
                String text = line.text();
                Answer answer = text == null
                        ? refused(List.of(Problem.error(InputProblem.MALFORMED_UTF8, "")
                                .with("byte", Integer.toString(line.badByte()))))
                        : answerOrRefuse(text);
                found |= answer.found();
                if (output.json) {
                    Map<String, @Nullable Object> json = Answer.keys();
                    json.put("line", number);
                    json.putAll(answer.json());
                    Output.line(streams.out(), json);
                } else {
                    streams.out()
                            .println(number + "\t"
                                    + answer.text()
                                            .stripTrailing()
                                            .replace("\r", " ")
                                            .replace("\n", " | "));
                }
            }
        }
        return found ? Main.FOUND : 0;
    }

    private Answer answerOrRefuse(String input) {
        try {
            return answer(input);
        } catch (ProblemsException e) {
            return refused(e.problems());
        }
    }

    private Answer refused(List<Problem> problems) {
        Map<String, @Nullable Object> json = unanswered();
        json.put("problems", output.problems(problems));
        return new Answer(json, output.words(problems), true);
    }
}
