package org.rejoinder.draw.engine;

/** Whether a program that reads graphs one after another will find exactly one in a text. */
final class DotText {
    private final String text;
    private int at;
    private int depth;
    private int graphs;

    private DotText(String text) {
        this.text = text;
    }

    /**
     * True for one graph, closed, with nothing after it. May be false for a good graph (one with comments), never true
     * for text in which {@code dot} would wait for more.
     */
    static boolean isOneGraph(String text) {
        return new DotText(text).isOneGraph();
    }

    private boolean isOneGraph() {
        boolean good = true;
        while (good && at < text.length()) {
            good = step(text.charAt(at));
            at++;
        }
        return good && depth == 0 && graphs == 1;
    }

    /** False where it gets difficult. */
    private boolean step(char c) {
        if (graphs == 1 && !Character.isWhitespace(c)) {
            return false;
        }
        switch (c) {
            case '{' -> depth++;
            case '}' -> {
                depth--;
                graphs += depth == 0 ? 1 : 0;
            }
            case '"' -> {
                return quoted();
            }
            case '<' -> {
                return html();
            }
            // Comments, and lines for the C preprocessor.
            case '/', '#' -> {
                return false;
            }
            default -> {
                // Nothing else opens or closes anything.
            }
        }
        return depth >= 0;
    }

    private boolean quoted() {
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                return true;
            }
            at += c == '\\' ? 1 : 0;
        }
        return false;
    }

    private boolean html() {
        int open = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            open += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (open == 0) {
                return true;
            }
            // A comment in the label, where angle brackets do not count.
            if (c == '!') {
                return false;
            }
        }
        return false;
    }
}
