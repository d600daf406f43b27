package org.rejoinder.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Errors as pages, or as JSON where a JSON file was asked for. */
final class ErrorPages {
    /** What a status is called, and the sentence that explains it where nobody said more. */
    private record Words(String title, String sentence) {}

    private static final Map<Integer, Words> WORDS = Map.of(
            400,
                    new Words(
                            "This address cannot be read",
                            "The address has a part that is not written as addresses are."),
            404, new Words("There is no such page", "Nothing stands at this address."),
            405, new Words("Only reading is possible", "This server answers GET and HEAD; nothing can be sent to it."),
            414, new Words("This address is too long", "Shorten it: no page here needs so many characters."),
            421,
                    new Words(
                            "This server answers only to its own name",
                            "It serves this machine alone. Open it as localhost or 127.0.0.1."),
            431, new Words("This request is too large", "Its headers are longer than this server reads."),
            500, new Words("This page failed", "The fault is ours. It is written down in the server's log."),
            503, new Words("This cannot be shown yet", "It can be shown as soon as the cause below is mended."));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Templates templates;
    private final String assets;

    ErrorPages(Templates templates, Assets assets) {
        this.templates = templates;
        this.assets = assets.base();
    }

    /** The answer to a request for {@code path} that fails with {@code status}, in general words. */
    Answer of(String path, int status, List<Link> near) {
        Words words = words(status);
        return of(path, new ErrorView(status, words.title(), List.of(words.sentence()), near, Optional.empty()));
    }

    /** The answer to a request for a wrong address, with sentences that say what is wrong with it. */
    Answer wrong(String path, int status, List<String> problems, List<Link> near) {
        return of(path, new ErrorView(status, words(status).title(), problems, near, Optional.empty()));
    }

    Answer of(String path, ErrorView view) {
        if (path != null && path.endsWith(".json")) {
            return new Answer(view.status(), Answer.JSON, JSON.writeValueAsBytes(view), Answer.Keep.NOT);
        }
        Frame frame = new Frame(
                view.title() + " - Rejoinder",
                "en",
                "error",
                assets,
                List.of(Crumbs.HOME),
                List.of(),
                Optional.empty());
        return new Answer(view.status(), Answer.HTML, templates.render("error", frame, view), Answer.Keep.NOT);
    }

    private static Words words(int status) {
        return WORDS.getOrDefault(status, status < 500 ? WORDS.get(400) : WORDS.get(500));
    }
}
