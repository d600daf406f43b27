package org.rejoinder.source.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a page as a reader sees it: scripts and styles left out, blocks on lines of their own. */
final class HtmlText {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object", "textarea", "select");

    private HtmlText() {}

    static String of(TextFile file) throws LibraryException {
        try {
            Document page = Jsoup.parse(
                    new ByteArrayInputStream(file.bytes()), file.charset().orElse(null), "");
            Collector text = new Collector();
            page.filter(text);
            return text.out.toString();
        } catch (IOException | IllegalArgumentException e) {
            throw new LibraryException(file.name() + " cannot be read as HTML: " + e.getMessage(), e);
        }
    }

    private static final class Collector implements NodeFilter {
        private final StringBuilder out = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                // A blank at the beginning of a line would look like the mark of a scanned page.
                boolean atLineStart = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
                String words = text.getWholeText().replaceAll("\\s+", " ");
                out.append(atLineStart ? words.stripLeading() : words);
                return FilterResult.CONTINUE;
            }
            if (node instanceof Element element) {
                if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.normalName().equals("sup") && element.text().matches("\\d{1,3}\\*?")) {
                    out.append('[').append(element.text()).append(']');
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.isBlock() || element.normalName().equals("br")) {
                    line();
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                line();
            }
            return FilterResult.CONTINUE;
        }

        private void line() {
            if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }
    }
}
