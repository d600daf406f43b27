package org.rejoinder.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a servlet answers: bytes with a name for them, before HTTP decides what of it is sent.
 *
 * @param tag strong entity tag of the bytes, in its quotation marks
 */
record Answer(int status, String mediaType, byte[] body, Keep keep, String tag) {
    static final String HTML = "text/html;charset=utf-8";
    static final String JSON = "application/json";

    /** How long a browser may keep an answer. */
    enum Keep {
        /** Keeps it, and asks each time whether it is still good: a map changes while it is read. */
        ASK("no-cache"),
        /** Never asks again: the address names the content. */
        FOR_EVER("public, max-age=31536000, immutable"),
        NOT("no-store");

        final String header;

        Keep(String header) {
            this.header = header;
        }
    }

    Answer(int status, String mediaType, byte[] body, Keep keep) {
        this(status, mediaType, body, keep, tag(body));
    }

    static Answer page(byte[] body) {
        return new Answer(200, HTML, body, Keep.ASK);
    }

    static Answer text(int status, String mediaType, String body) {
        return new Answer(status, mediaType, body.getBytes(StandardCharsets.UTF_8), Keep.NOT);
    }

    private static String tag(byte[] body) {
        return '"' + digest(body).substring(0, 22) + '"';
    }

    /** A name for bytes that no other bytes have, safe in an address. */
    static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
