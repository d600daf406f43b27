package org.rejoinder.web;

import java.util.Set;
import org.rejoinder.export.WebAnnotations;

/** The passages of a map as W3C Web Annotations. */
final class AnnotationsServlet extends MapPageServlet {
    private static final long serialVersionUID = 1;

    AnnotationsServlet(Site site) {
        super(site);
    }

    @Override
    Set<String> parameters() {
        return Set.of();
    }

    @Override
    Answer answer(MapVisit visit) {
        byte[] body = WebAnnotations.write(
                visit.visit().stock().catalog(), visit.map(), visit.visit().root());
        return new Answer(200, WebAnnotations.MEDIA_TYPE, body, Answer.Keep.ASK);
    }
}
