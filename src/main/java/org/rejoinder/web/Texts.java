package org.rejoinder.web;

import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Work;

/** The published texts that whoever runs the app has; nobody keeps a page that shows them. */
interface Texts {
    /** Nothing at hand. */
    Texts NONE = work -> List.of();

    /** The texts of a work that are at hand, in the order of its editions. */
    List<Text> of(Work work);

    /** One edition's text. */
    interface Text {
        Edition edition();

        /** A paragraph's published words; empty where nothing tells where the paragraph is. */
        Optional<PublishedPara> paragraph(String id);

        /** A passage's published words, what it cites marked; empty where the edition holds none of it. */
        Optional<PublishedPassage> passage(Passage passage);
    }

    /** A passage in one edition; {@code page} where the text shows its pages. */
    record PublishedPassage(Optional<Integer> page, List<PublishedPara> paragraphs) {}
}
