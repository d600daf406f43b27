package org.rejoinder.source.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes plain text: UTF-8, or UTF-16 with its mark, or else Windows-1252, which nearly contains Latin-1. */
final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_CONTROLS_IN_A_THOUSAND = 5;

    private PlainText() {}

    static String of(TextFile file) throws LibraryException {
        String text = decode(file.bytes());
        if (isBinary(text)) {
            throw new LibraryException(
                    file.name() + " is no text: text, HTML and PDF files are read, not images, archives or documents");
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decode(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
        if (first == 0xff && second == 0xfe || first == 0xfe && second == 0xff) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> c == 0 || c == 0xfffd || Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return text.indexOf(0) >= 0 || controls * 1000 > (long) text.length() * MOST_CONTROLS_IN_A_THOUSAND;
    }
}
