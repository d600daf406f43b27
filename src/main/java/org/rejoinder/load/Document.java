package org.rejoinder.load;

import java.util.Optional;
import org.rejoinder.diagnostic.Spot;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * One file, read as YAML.
 *
 * @param findings what is wrong so far; the readers of the model add to it
 * @param root empty where the file cannot be read at all, which the findings say
 */
record Document(Findings findings, Optional<Node> root) {

    /** @param file as messages name it */
    static Document open(String file, byte[] bytes) {
        if (bytes.length > Limits.FILE_BYTES) {
            Findings findings = new Findings(new SourceText(file, ""));
            findings.add(ArgumentFiles.tooLarge(Spot.ofFile(file)));
            return new Document(findings, Optional.empty());
        }
        Utf8 utf8 = Utf8.decode(bytes);
        Findings findings = new Findings(new SourceText(file, utf8.text()));
        if (utf8.badByte().isPresent()) {
            Span span = new Span(utf8.text().length(), utf8.text().length() + 1);
            String message =
                    String.format("the byte 0x%02X is not UTF-8", utf8.badByte().get());
            findings.error(LoadRule.NOT_UTF_8, span, message, "save the file as UTF-8");
            return new Document(findings, Optional.empty());
        }
        int control = firstControl(utf8.text());
        if (control >= 0) {
            String message = String.format(
                    "the character U+%04X cannot stand in YAML", utf8.text().codePointAt(control));
            findings.error(LoadRule.CONTROL_CHARACTER, new Span(control, control + 1), message, "take it out");
            return new Document(findings, Optional.empty());
        }
        return new Document(findings, YamlReader.read(findings));
    }

    /** UTF-16 offset of the first character that YAML forbids, or -1. */
    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
