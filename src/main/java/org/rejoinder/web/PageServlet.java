package org.rejoinder.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.web.PageType.Page;

/** Answers requests for pages of one type. */
abstract class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    final transient Site site;

    PageServlet(Site site) {
        this.site = site;
    }

    /** The page that {@code visit} asks for, or an error in its place. */
    abstract Answer answer(Visit visit);

    /** Names of the parameters that the page takes. */
    Set<String> parameters() {
        return Set.of();
    }

    /**
     * A request for a page.
     *
     * @param stock the maps as they are for the whole of this request
     * @param query values by parameter, decoded, in the order given
     * @param root address of the app as the request has it, with a slash at its end
     */
    record Visit(Page page, Stock stock, Map<String, List<String>> query, String root) {
        String path() {
            return page.path();
        }
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = (Page) request.getAttribute(Router.PAGE);
        Map<String, List<String>> query = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, Arrays.asList(values)));
        Visit visit = new Visit(page, site.shelf().stock(), query, root(request));
        List<String> strange = query.keySet().stream()
                .filter(name -> !parameters().contains(name))
                .toList();
        Sender.send(request, response, strange.isEmpty() ? answer(visit) : unknown(page, strange));
    }

    private static String root(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.getScheme().equals("https") ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port) + "/";
    }

    private Answer unknown(Page page, List<String> strange) {
        Set<String> good = new java.util.TreeSet<>(parameters());
        List<String> problems = strange.stream()
                .map(name -> "The parameter " + Words.quote(name) + " is not known here"
                        + (good.isEmpty() ? ": this page takes none." : ": this page takes " + Words.oneOf(good) + "."))
                .toList();
        Link plain = new Link(page.path(), "This page without parameters");
        return site.errors().wrong(page.path(), 400, problems, List.of(plain));
    }
}
