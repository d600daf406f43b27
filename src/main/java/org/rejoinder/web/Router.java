package org.rejoinder.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.web.PageType.Page;

/**
 * Hands a request to the servlet of its page type. The container's own patterns cannot tell {@code /maps/x} from
 * {@code /maps/x/nodes/y}.
 */
final class Router extends HttpServlet {
    private static final long serialVersionUID = 1;

    /** Where the page of a request is kept for its servlet. */
    static final String PAGE = Page.class.getName();

    private final transient Map<PageType, PageServlet> servlets;
    private final transient Site site;

    Router(Map<PageType, PageServlet> servlets, Site site) {
        this.servlets = servlets;
        this.site = site;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<Page> page = PageType.find(path);
        if (page.isPresent()) {
            request.setAttribute(PAGE, page.get());
            servlets.get(page.get().type()).service(request, response);
        } else {
            List<Link> near = Near.pages(path, site.shelf().stock());
            Sender.send(request, response, site.errors().of(path, 404, near));
        }
    }
}
