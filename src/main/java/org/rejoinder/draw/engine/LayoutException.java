package org.rejoinder.draw.engine;

/** A graph could not be laid out; the message says what to do about it. */
public final class LayoutException extends Exception {
    private static final long serialVersionUID = 1;

    /** What kind of failure it was, for those who answer each differently. */
    public enum Reason {
        /** Graphviz does not understand the text. The message holds its own words. */
        SYNTAX,
        /** The graph is more than the engine can hold. */
        TOO_LARGE,
        /** The layout took longer than the limit. */
        TIMEOUT,
        /** All engines were at work for longer than a caller waits; the same call may succeed later. */
        BUSY,
        /** No engine runs on this machine. */
        NO_ENGINE,
        /** The layout was closed, or its caller interrupted. */
        STOPPED,
        /** Anything else: the engine broke. */
        FAILED
    }

    private final Reason reason;

    LayoutException(Reason reason, String message) {
        this(reason, message, null);
    }

    LayoutException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    static LayoutException syntax(String words) {
        String said = words.isBlank() ? "the text holds no graph" : words.strip();
        return new LayoutException(Reason.SYNTAX, "Graphviz does not understand the graph: " + said + ".");
    }

    static LayoutException tooLarge(String words, Throwable cause) {
        return new LayoutException(
                Reason.TOO_LARGE,
                "The graph is too large or too deep for Graphviz (" + words + "). Draw a part of it.",
                cause);
    }

    static LayoutException timeout(long millis, int characters) {
        return new LayoutException(
                Reason.TIMEOUT,
                String.format(
                        java.util.Locale.ROOT,
                        "The layout took longer than %.1f s and was ended (%,d characters of DOT). Draw a part of it.",
                        millis / 1000.0,
                        characters));
    }

    static LayoutException stopped(String words) {
        return new LayoutException(Reason.STOPPED, words);
    }

    public Reason reason() {
        return reason;
    }
}
