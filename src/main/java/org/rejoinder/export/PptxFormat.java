package org.rejoinder.export;

/** Slides made of shapes: boxes that can be edited, and connectors that stay glued to them. */
final class PptxFormat implements Format {
    @Override
    public String ending() {
        return "pptx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    @Override
    public byte[] write(Exhibit exhibit) {
        return write(exhibit, ExportOptions.DEFAULT);
    }

    @Override
    public byte[] write(Exhibit exhibit, ExportOptions options) {
        return PptxWriter.write(exhibit, SlideDeck.of(exhibit, options.slide()), options.slide());
    }
}
