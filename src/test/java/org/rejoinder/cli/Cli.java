package org.rejoinder.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

<<<<<<< HEAD
/** Runs commands in this JVM, as the program would. */
final class Cli {
    private Cli() {}

    /** What a command printed, and how it ended. */
    record Result(int status, String out, String err) {}

    static Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Result(status, out.toString(), err.toString());
=======
/** What one command prints, and its exit status. */
record Cli(int status, String out, String err) {
    static Cli run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Cli(status, unix(out), unix(err));
    }

    private static String unix(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
>>>>>>> e4f1041 (Tests of the check: a golden case for each fault, limits, the command line)
    }
}
