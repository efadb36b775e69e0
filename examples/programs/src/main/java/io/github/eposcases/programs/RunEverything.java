package io.github.eposcases.programs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs every program and compares what it prints with {@code expected/NAME.txt}; the build does so on the module path. */
public final class RunEverything {
    private RunEverything() {}

    /** A program. */
    interface Program {
        /** Runs it. */
        void run(PrintStream out) throws IOException;
    }

    static Map<String, Program> programs() {
        Map<String, Program> all = new LinkedHashMap<>();
        all.put("BuildIdentity", BuildIdentity::run);
        all.put("ValidateForm", ValidateForm::run);
        all.put("CompareTwoRecords", CompareTwoRecords::run);
        all.put("FindEffect", FindEffect::run);
        all.put("ClassifyMessage", ClassifyMessage::run);
        all.put("DecideNextStep", DecideNextStep::run);
        all.put("WriteTicket", WriteTicket::run);
        all.put("FindPerson", FindPerson::run);
        all.put("AuditRoster", AuditRoster::run);
        return all;
    }

    static String output(Program program) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.run(new PrintStream(bytes, false, UTF_8));
        return bytes.toString(UTF_8);
    }

    /**
     * Compares every output.
     *
     * @param args the directory of the expected files
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (!RunEverything.class.getModule().isNamed()) {
            throw new IllegalStateException("not on the module path");
        }
        for (Map.Entry<String, Program> program : programs().entrySet()) {
            String expected = Files.readString(Path.of(args[0], program.getKey() + ".txt"));
            if (!expected.equals(output(program.getValue()))) {
                throw new IllegalStateException(program.getKey() + " prints something else than expected");
            }
        }
    }
}
