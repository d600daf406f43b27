package org.rejoinder.draw.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * An installed {@code dot}, kept running.
 *
 * <p>{@code dot} reads graphs one after another and flushes each answer, so it can be kept: 0.2 ms a small graph
 * instead of 13. Three things would set question and answer out of step, or wait for ever:
 * <ul>
 *   <li>Text that does not end where it seems to: such text goes to a process whose input ends with it.
 *   <li>A graph without an answer: after each comes an empty graph under a name nobody can guess, and whose answer
 *       comes first tells.
 *   <li>A layout that fails: some versions then answer no graph any more. At the first word of an error the input is
 *       closed, so that the process says what it still has to say, and ends.
 * </ul>
 * A graph without a name is answered under a name that counts the graphs before it; places are always the same.
 */
final class DotWorker extends Worker {
    /** Exit statuses from here on mean a signal: a full stack, or too little memory. */
    private static final int KILLED = 128;

    private final Path program;
    private final String end = "end-" + UUID.randomUUID();
    private volatile Process process;
    private JsonObjects answers;
    private Complaints complaints;

    DotWorker(EngineLimits limits, Path program) {
        super(limits, "graphviz-dot", 0);
        this.program = program;
    }

    @Override
    void start() throws IOException {
        run("-Tjson0");
    }

    private void run(String option) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program.toString(), option);
        // Graphviz takes this for a web server, where a graph may not name files to be read.
        builder.environment().put("SERVER_NAME", "rejoinder");
        process = builder.start();
        answers = new JsonObjects(process.getInputStream());
        OutputStream in = process.getOutputStream();
        complaints = new Complaints(process.getErrorStream(), () -> closeQuietly(in));
    }

    private static void closeQuietly(OutputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            // It is closed on the other side, which is as good.
            return;
        }
    }

    @Override
    String lay(String dot) throws LayoutException {
        try {
            return DotText.isOneGraph(dot) ? inKept(dot) : alone(dot);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private String inKept(String dot) throws IOException, LayoutException {
        write(dot + "\ndigraph \"" + end + "\" {}\n", false);
        Optional<String> answer = answers.next();
        if (answer.isEmpty() || answer.get().contains(end)) {
            throw failure(null);
        }
        if (answers.next().isEmpty()) {
            run("-Tjson0");
        }
        return answer.get();
    }

    private String alone(String dot) throws IOException, LayoutException {
        write(dot, true);
        Optional<String> answer = answers.next();
        if (answer.isEmpty()) {
            throw failure(null);
        }
        run("-Tjson0");
        return answer.get();
    }

    private void write(String text, boolean last) throws IOException {
        OutputStream in = process.getOutputStream();
        in.write(text.getBytes(StandardCharsets.UTF_8));
        in.flush();
        if (last) {
            in.close();
        }
    }

    /** What {@code dot} said of it; its input ends first, so that all is said. */
    private LayoutException failure(IOException cause) {
        closeQuietly(process.getOutputStream());
        String words = complaints.all();
        int status = status();
        if (status >= KILLED) {
            return LayoutException.tooLarge(program + " ended with status " + status, cause);
        }
        return LayoutException.syntax(words);
    }

    private int status() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : KILLED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return KILLED;
        }
    }

    @Override
    String versions() throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(program.toString(), "-V")
                .redirectErrorStream(true)
                .start();
        asked.getOutputStream().close();
        String words = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        asked.waitFor(1, TimeUnit.SECONDS);
        return program + " (" + words + ")";
    }

    @Override
    void terminate() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
        }
    }

    @Override
    void free() {
        Process running = process;
        if (running != null) {
            running.destroy();
        }
    }
}
