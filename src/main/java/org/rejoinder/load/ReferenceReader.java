package org.rejoinder.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.Passage.Segments;

/** Reads {@code p8}, {@code p8-p10}, {@code p8.2} and {@code p8.2-3} against the paragraphs of one work. */
final class ReferenceReader {
    private static final Pattern WITH_SEGMENTS = Pattern.compile("(.*)\\.(\\d{1,4})(?:-(\\d{1,4}))?");

    /**
     * What a reference means.
     *
     * @param paragraphs ids, in the work's order, at least one
     */
    record Reference(List<String> paragraphs, Optional<Segments> segments) {}

    private final String work;
    private final Map<String, Integer> segmentsOf;
    private final List<String> ids;
    private final Findings findings;

    /**
     * @param work id of the work, for messages
     * @param segmentsOf number of study-text segments by paragraph id, in reading order
     */
    ReferenceReader(String work, Map<String, Integer> segmentsOf, Findings findings) {
        this.work = work;
        this.segmentsOf = segmentsOf;
        this.ids = List.copyOf(segmentsOf.keySet());
        this.findings = findings;
    }

    /** Empty where the reference is wrong, which is reported. */
    Optional<Reference> read(Node.Scalar scalar) {
        String text = scalar.text().strip();
        Matcher matcher = WITH_SEGMENTS.matcher(text);
        if (matcher.matches()) {
            return withSegments(scalar, matcher);
        }
        return paragraphs(scalar, text).map(run -> new Reference(run, Optional.empty()));
    }

    /** Paragraphs only: a reference with segments is reported. */
    List<String> readParagraphs(Node.Scalar scalar) {
        return paragraphs(scalar, scalar.text().strip()).orElse(List.of());
    }

    private Optional<List<String>> paragraphs(Node.Scalar scalar, String text) {
        if (segmentsOf.containsKey(text)) {
            return Optional.of(List.of(text));
        }
        // Ids may hold hyphens themselves, so a run is split at whichever hyphen leaves an id on both sides.
        for (int hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
            int first = ids.indexOf(text.substring(0, hyphen));
            int last = ids.indexOf(text.substring(hyphen + 1));
            if (first >= 0 && last >= 0) {
                return run(scalar, first, last);
            }
        }
        outside(scalar, text);
        return Optional.empty();
    }

    private Optional<List<String>> run(Node.Scalar scalar, int first, int last) {
        if (last < first) {
            String hint = "write " + Words.quote(ids.get(last) + "-" + ids.get(first));
            findings.error(LoadRule.BAD_PASSAGE, scalar.span(), "the run of paragraphs goes backwards", hint);
            return Optional.empty();
        }
        return Optional.of(ids.subList(first, last + 1));
    }

    /** Names the end of the run that is wrong, where the other is right. */
    private void outside(Node.Scalar scalar, String text) {
        String wrong = wrongEnd(text);
        String message = "the work " + Words.quote(work) + " has no paragraph " + Words.quote(wrong);
        // Between numbers, the nearest spelling says nothing: p8 and p9 are different paragraphs.
        boolean numbered = ids.stream().anyMatch(id -> stem(id).equals(stem(wrong)));
        Optional<String> range =
                ids.isEmpty() ? Optional.empty() : Optional.of("it has " + ids.get(0) + " to " + lastId());
        Optional<String> hint = numbered ? range : Words.didYouMean(wrong, ids).or(() -> range);
        findings.error(LoadRule.PASSAGE_OUTSIDE_WORK, scalar.span(), message, hint);
    }

    private String wrongEnd(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen > 0 && segmentsOf.containsKey(text.substring(0, hyphen))) {
            return text.substring(hyphen + 1);
        }
        boolean lastIsRight = hyphen > 0 && segmentsOf.containsKey(text.substring(hyphen + 1));
        return lastIsRight ? text.substring(0, hyphen) : text;
    }

    private static String stem(String id) {
        return id.replaceAll("[0-9]+$", "");
    }

    private String lastId() {
        return ids.get(ids.size() - 1);
    }

    private Optional<Reference> withSegments(Node.Scalar scalar, Matcher matcher) {
        String paragraph = matcher.group(1);
        Integer segments = segmentsOf.get(paragraph);
        if (segments == null) {
            outside(scalar, paragraph);
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(2));
        int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
        if (last < first) {
            findings.error(LoadRule.BAD_PASSAGE, scalar.span(), "the run of segments goes backwards");
            return Optional.empty();
        }
        if (first < 1 || last > segments) {
            String message = "paragraph " + Words.quote(paragraph) + " has no segment " + (first < 1 ? first : last);
            String hint = "its study text has " + Words.count(segments, "segment") + ", counted from 1";
            findings.error(LoadRule.PASSAGE_OUTSIDE_WORK, scalar.span(), message, hint);
            return Optional.empty();
        }
        return Optional.of(new Reference(List.of(paragraph), Optional.of(new Segments(first, last))));
    }
}
