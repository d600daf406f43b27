package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * The text of a work, with pages and citing nodes in its margin.
 *
 * @param pagesOf the edition whose pages stand in the margin
 * @param published names the edition whose text stands beside the study text, if one does
 * @param absent what to say of an edition that was asked for and is not at hand
 * @param switches the editions to choose from; empty where none is at hand
 * @param origin the statement that the reader comes from
 */
public record ReaderView(
        String id,
        String title,
        String author,
        Optional<String> kind,
        Optional<String> summary,
        List<Fact> dates,
        List<Link> contents,
        String pagesOf,
        Optional<String> published,
        Optional<String> absent,
        List<Frame.Choice> switches,
        Optional<Origin> origin,
        List<Para> paragraphs,
        List<EditionCard> editions,
        List<Link> maps) {
    /** A fact with its label. */
    public record Fact(String label, String value) {}

    /**
     * @param page of the edition whose pages are shown, where it begins in this paragraph
     * @param aside why no statement need cite it
     * @param published its words in the edition shown
     * @param gap why there are none, where an edition is shown
     * @param nodes that cite it
     */
    public record Para(
            String id,
            Optional<String> heading,
            Optional<Integer> page,
            List<PassageView.Segment> segments,
            Optional<String> aside,
            Optional<PublishedPara> published,
            Optional<String> gap,
            List<Citing> nodes) {}

    /** A statement that cites a paragraph; {@code again} where it cites the one before too. */
    public record Citing(NodeRef node, boolean again) {}

    /**
     * Where the reader comes from.
     *
     * @param places the paragraphs that the statement cites, each run of them once
     * @param next the next statement that cites any of them, with its passage in the reader
     */
    public record Origin(NodeRef node, List<Link> places, Optional<Next> next) {}

    /** A statement, and the address of its passage in the reader. */
    public record Next(String href, String label, String gist) {}

    /** What is known of an edition; {@code state} says whether its text is at hand. */
    public record EditionCard(
            String title, List<Fact> facts, Optional<Link> address, Optional<String> note, String state) {}
}
