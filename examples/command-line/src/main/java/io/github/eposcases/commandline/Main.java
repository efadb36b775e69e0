package io.github.eposcases.commandline;

/** The epos-cases tool. */
public final class Main {
    private Main() {}

    /**
     * Starts the tool.
     *
     * @param args the arguments of the command line
     */
    public static void main(String[] args) {
        throw new IllegalStateException(String.join(" ", args));
    }
}
