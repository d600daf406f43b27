package org.rejoinder.export;

/** A vector page, or a poster on many, whose text can be searched and whose boxes lead to public editions. */
final class PdfFormat implements Format {
    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public byte[] write(Exhibit exhibit) {
        return write(exhibit, ExportOptions.DEFAULT);
    }

    @Override
    public byte[] write(Exhibit exhibit, ExportOptions options) {
        return PdfPicture.write(exhibit, options.paper());
    }
}
