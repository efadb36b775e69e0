package io.github.eposcases.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The epos-cases tool: everything the library does, from a shell. */
@Command(
        name = "epos-cases",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Случай поддержки ЭПОС от жалобы до заявки в СТП.%nA support case of EPOS, from complaint to ticket.",
        subcommands = {
            ClassifyCommand.class,
            CheckCommand.class,
            CompareCommand.class,
            EffectCommand.class,
            DeadlineCommand.class,
            CalendarCommand.class,
            NextCommand.class,
            TicketCommand.class,
            ReworkCommand.class,
            AuditCommand.class,
            DemoCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Exit status: 0 done; 1 done, something was found wrong with the data, or \"not yet\"; 2 wrong usage or unreadable input.",
            "Example: epos-cases classify 'Пишет «Пользователь не найден»'"
        })
final class Main implements Runnable {
    static final ZoneId PERM = ZoneId.of("Asia/Yekaterinburg");
    static final int FOUND = 1;
    static final int USAGE = 2;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "print the stack trace of an error")
    boolean debug;

    @CommandLine.Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    private final Streams streams;

    Main(Streams streams) {
        this.streams = streams;
    }

    /**
     * Starts the tool.
     *
     * @param args the arguments of the command line
     */
    public static void main(String[] args) {
        Streams streams = new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                writer(new FileOutputStream(FileDescriptor.err)),
                InstantSource.system(),
                Terminal.hasColours(),
                Terminal.hasProgress());
        System.exit(run(streams, args));
    }

    /** Runs one command and returns its exit status. */
    static int run(Streams streams, String... args) {
        Main main = new Main(streams);
        Locale locale = locale(List.of(args));
        CommandLine line = new CommandLine(main, new Streams.Factory(streams))
                .addSubcommand("completion", new GenerateCompletion())
                .setOut(streams.out())
                .setErr(streams.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(streams.colours() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler((e, command, parsed) -> main.failed(e, locale))
                .setParameterExceptionHandler((e, rest) -> {
                    streams.err().println(UsageWords.of(e, locale));
                    return USAGE;
                });
        int status = line.execute(args);
        if (streams.out().checkError()) {
            streams.err().println(UsageException.words("output", locale, Map.of()));
            status = USAGE;
        }
        streams.err().flush();
        return status;
    }

    private int failed(Exception e, Locale locale) {
        // The message of any other exception may quote the input; only our own words are shown.
        UsageException usage = Thread.currentThread().isInterrupted()
                ? new UsageException("interrupted")
                : e instanceof UsageException u ? u : unexpected(e);
        streams.err().println(usage.words(locale));
        if (debug) {
            e.printStackTrace(streams.err());
        }
        return USAGE;
    }

    private static UsageException unexpected(Exception e) {
        String name = e.getClass().getSimpleName();
        return e instanceof IOException
                ? new UsageException("io", Map.of("option", name))
                : new UsageException("unexpected", Map.of("name", name));
    }

    /** Returns the language of the words, also when the call is wrong. */
    private static Locale locale(List<String> args) {
        int option = args.indexOf("--lang");
        boolean english = args.contains("--lang=en")
                || option >= 0
                        && option + 1 < args.size()
                        && args.get(option + 1).equals("en");
        return Locale.forLanguageTag(english ? "en" : "ru");
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(streams.out());
        }
    }

    static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, UTF_8), false) {
            @Override
            public void println() {
                write('\n');
            }
        };
    }

    /** What a command reads and writes, so that a test can stand in for a terminal. */
    record Streams(
            InputStream in, PrintWriter out, PrintWriter err, InstantSource clock, boolean colours, boolean progress) {
        Streams(
                InputStream in,
                OutputStream out,
                PrintWriter err,
                InstantSource clock,
                boolean colours,
                boolean progress) {
            this(in, writer(out), err, clock, colours, progress);
        }

        /** Gives the commands their streams. */
        record Factory(Streams streams) implements CommandLine.IFactory {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                try {
                    return type.getDeclaredConstructor(Streams.class).newInstance(streams);
                } catch (NoSuchMethodException e) {
                    return CommandLine.defaultFactory().create(type);
                }
            }
        }
    }

    /** The version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"epos-cases " + (version == null ? "(development)" : version)};
        }
    }
}
