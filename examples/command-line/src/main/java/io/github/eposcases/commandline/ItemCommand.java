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
    private boolean found;

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
            throw new UsageException("one-input");
        }
        return single.isPresent() ? one(single.get()) : all(String.valueOf(batch));
    }

    private int one(String input) {
        try {
            print(answer(input));
        } catch (ProblemsException e) {
            boolean unreadable = e.problems().stream()
                    .anyMatch(p -> p.code() instanceof InputProblem problem && problem.isUnreadable());
            if (output.json || !unreadable) {
                print(refused(e.problems()));
            }
            if (unreadable) {
                streams.err().print(output.words(e.problems(), false));
                return Main.USAGE;
            }
        }
        return found ? Main.FOUND : 0;
    }

    private void print(Answer answer) {
        found |= answer.found();
        if (output.json) {
            Output.line(streams.out(), answer.json());
        } else {
            streams.out().println(answer.text().stripTrailing());
        }
    }

    private int all(String file) throws IOException {
        long number = 0;
        try (Lines lines = Lines.open(file, streams.in());
                Progress progress = new Progress(streams, output)) {
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                number++;
                Answer answer = line.problem().isPresent()
                        ? refused(List.of(line.problem().get()))
                        : answerOrRefuse(line.text());
                print(number, answer);
                progress.show(number, lines.part());
                if (number % 1024 == 0 && streams.out().checkError()) {
                    break;
                }
            }
        }
        return found ? Main.FOUND : 0;
    }

    private void print(long number, Answer answer) {
        found |= answer.found();
        if (output.json) {
            Map<String, @Nullable Object> json = Answer.keys();
            json.put("line", number);
            json.putAll(answer.json());
            Output.line(streams.out(), json);
        } else {
            String text = answer.text().stripTrailing().replace("\r", " ").replace("\n", " | ");
            streams.out().println(number + "\t" + text);
        }
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
        return new Answer(json, output.words(problems, streams.colours()), true);
    }
}
