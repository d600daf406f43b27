package org.rejoinder.draw.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.rejoinder.draw.engine.LayoutException.Reason;

/**
 * An installed {@code dot}, kept running.
 *
 * <p>{@code dot} reads graphs one after another and flushes each answer, so it can be kept: 0.2 ms a small graph
 * instead of 13. Two things would set question and answer out of step. Text that does not end where it seems to would
 * make it wait for more; such text goes to a process of its own, whose input ends. And a graph that fails may have no
 * answer; so after each comes an empty graph under a name nobody can guess, and whose answer comes first tells.
 */
final class DotWorker extends Worker {
    private static final Pattern PREFIX = Pattern.compile("(?m)^Error: (<stdin>: )?");

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
        complaints = new Complaints(process.getErrorStream());
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
        if (answers.next().filter(last -> last.contains(end)).isEmpty()) {
            throw failure(null);
        }
        return answer.get();
    }

    /** The kept process ends here with its input; the next graph meets a new worker's. */
    private String alone(String dot) throws IOException, LayoutException {
        write(dot, true);
        Optional<String> answer = answers.next();
        String words = complaints.all();
        if (answer.isEmpty()) {
            throw LayoutException.syntax(words);
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

    /** What {@code dot} said of it; it ends first, so that all is said. */
    private LayoutException failure(IOException cause) {
        process.destroy();
        String words = complaints.all();
        if (!words.isEmpty()) {
            return LayoutException.syntax(words);
        }
        return new LayoutException(Reason.FAILED, "The program dot ended without an answer.", cause);
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
    void free() throws IOException {
        Process running = process;
        if (running != null) {
            running.destroy();
            running.getOutputStream().close();
        }
    }

    /** What a process says on its error stream: read all the time, or a full pipe would stop it. */
    private static final class Complaints {
        private static final int KEPT = 4_000;
        private final StringBuilder words = new StringBuilder();
        private final Thread reader;

        Complaints(InputStream in) {
            reader = new Thread(() -> read(in), "graphviz-dot-errors");
            reader.setDaemon(true);
            reader.start();
        }

        private void read(InputStream in) {
            byte[] buffer = new byte[4096];
            try {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    synchronized (words) {
                        if (words.length() < KEPT) {
                            words.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                        }
                    }
                }
            } catch (IOException e) {
                // The process was ended; what it said before is enough.
                return;
            }
        }

        /** Once the process has ended. */
        String all() {
            try {
                reader.join(1_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            synchronized (words) {
                return PREFIX.matcher(words.toString().strip()).replaceAll("");
            }
        }
    }
}
