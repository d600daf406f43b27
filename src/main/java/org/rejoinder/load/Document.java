package org.rejoinder.load;

import java.util.Optional;
import org.rejoinder.diagnostic.Spot;

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
            Utf8.BadByte bad = utf8.badByte().get();
            String message = String.format("the byte 0x%02X is not UTF-8", bad.value());
            boolean wide = bad.offset() == 0 && (bad.value() == (byte) 0xff || bad.value() == (byte) 0xfe);
            String hint = wide ? "the file looks like UTF-16: save it as UTF-8" : "save the file as UTF-8";
            findings.error(LoadRule.NOT_UTF_8, new Span(bad.offset(), bad.offset() + 1), message, hint);
            return new Document(findings, Optional.empty());
        }
        int control = YamlReader.firstForbidden(utf8.text());
        if (control >= 0) {
            String message = String.format(
                    "the character U+%04X cannot stand in YAML", utf8.text().codePointAt(control));
            findings.error(LoadRule.CONTROL_CHARACTER, new Span(control, control + 1), message, "take it out");
            return new Document(findings, Optional.empty());
        }
        return new Document(findings, YamlReader.read(findings));
    }
}
