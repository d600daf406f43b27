package org.rejoinder.export;

import java.nio.charset.StandardCharsets;
import org.rejoinder.draw.SvgWriter;

/** The picture as a file of its own. */
final class SvgFormat implements Format {
    @Override
    public String ending() {
        return "svg";
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }

    @Override
    public byte[] write(Exhibit exhibit) {
        String svg = SvgWriter.write(exhibit.drawing(), exhibit.links());
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg).getBytes(StandardCharsets.UTF_8);
    }
}
