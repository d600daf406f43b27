package org.rejoinder.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes of a file as text.
 *
 * @param text without a byte order mark; what cannot be read is U+FFFD
 * @param badByte the first byte that is not UTF-8
 */
record Utf8(String text, Optional<BadByte> badByte) {
    /** @param offset where it stands in the text, in UTF-16 units */
    record BadByte(byte value, int offset) {}

    private static final char BYTE_ORDER_MARK = '\ufeff';

    static Utf8 decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        int read = out.position();
        String text = result.isError()
                ? new String(bytes, StandardCharsets.UTF_8)
                : out.flip().toString();
        int skipped = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        Optional<BadByte> bad =
                result.isError() ? Optional.of(new BadByte(bytes[in.position()], read - skipped)) : Optional.empty();
        return new Utf8(text.substring(skipped), bad);
    }
}
