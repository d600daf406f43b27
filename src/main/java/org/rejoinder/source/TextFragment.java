package org.rejoinder.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rejoinder.model.Anchor;

/**
 * Anchors as the last part of an address, which browsers scroll to and highlight.
 *
 * <p>The form is the W3C's {@code #:~:text=[prefix-,]start[,end][,-suffix]}. Inside a part the signs that shape the
 * directive ({@code -}, {@code ,} and {@code &}) must be percent-encoded; so is everything else that is not
 * unreserved, as UTF-8.
 */
public final class TextFragment {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~";

    private TextFragment() {}

    /** The address of the words that {@code anchor} finds; a fragment that the address has stays in front. */
    public static String append(String address, Anchor anchor) {
        return address + (address.contains("#") ? "" : "#") + of(anchor);
    }

    /** The fragment alone, without {@code #}. */
    public static String of(Anchor anchor) {
        return ":~:" + directive(anchor);
    }

    static String directive(Anchor anchor) {
        Optional<String> prefix = anchor.prefix().map(words -> encoded(words) + "-,");
        Optional<String> end = anchor.end().map(words -> "," + encoded(words));
        Optional<String> suffix = anchor.suffix().map(words -> ",-" + encoded(words));
        return "text=" + prefix.orElse("") + encoded(anchor.start()) + end.orElse("") + suffix.orElse("");
    }

    private static String encoded(String words) {
        StringBuilder out = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format("%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}
