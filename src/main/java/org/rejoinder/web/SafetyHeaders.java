package org.rejoinder.web;

import java.util.Map;
import java.util.function.BiConsumer;

/** Headers of every answer: a page may load our own files and nothing else, run no inline script, and stand in no frame. */
final class SafetyHeaders {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private SafetyHeaders() {}

    static void set(BiConsumer<String, String> header) {
        ALL.forEach(header);
    }
}
