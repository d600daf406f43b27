package org.rejoinder.source.library;

/**
 * An edition of a work that a file holds.
 *
 * @param work id of the work
 * @param edition id of the edition
 * @param anchors how many of its paragraphs have an anchor
 * @param exact how many of them were found letter for letter
 * @param approximate how many were found with a few errors
 */
public record Recognition(String work, String edition, int anchors, int exact, int approximate) {
    static Recognition of(WorkReading reading) {
        return new Recognition(
                reading.work().id(),
                reading.edition().id(),
                reading.verdicts().size(),
                reading.exact(),
                reading.approximate());
    }

    /** {@code 118 of 122 paragraphs found exactly, 4 approximately}. */
    public String figures() {
        String noun = anchors == 1 ? " paragraph" : " paragraphs";
        String near = approximate > 0 ? ", " + approximate + " approximately" : "";
        int missing = anchors - exact - approximate;
        return exact + " of " + anchors + noun + " found exactly" + near + (missing > 0 ? ", " + missing + " not" : "");
    }
}
