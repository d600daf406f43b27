package org.rejoinder.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

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
    }
}
