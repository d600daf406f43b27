package org.rejoinder.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in what may come in: GET and HEAD, for a host that is us; and turns what fails behind it into a page. */
final class Gate extends HttpFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final List<String> LOOPBACK_NAMES = List.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final transient ErrorPages errors;
    private final boolean loopbackOnly;

    /**
     * @param loopbackOnly whether only this machine is served: a name that an attacker's server gives to 127.0.0.1
     *     (DNS rebinding) is then refused
     */
    Gate(ErrorPages errors, boolean loopbackOnly) {
        this.errors = errors;
        this.loopbackOnly = loopbackOnly;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SafetyHeaders.set(response::setHeader);
        String method = request.getMethod();
        if (loopbackOnly && !isLoopback(request.getServerName())) {
            Sender.send(request, response, errors.of(request.getRequestURI(), 421, List.of()));
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            Sender.send(request, response, errors.of(request.getRequestURI(), 405, List.of()));
        } else {
            pass(request, response, chain);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                LOG.debug("not answered: {}", request.getRequestURI(), e);
                return;
            }
            response.resetBuffer();
            int status = e instanceof HttpException http ? http.getCode() : 500;
            if (status >= 500) {
                LOG.error("failed: {} {}", request.getMethod(), request.getRequestURI(), e);
            }
            Sender.send(request, response, errors.of(request.getRequestURI(), status, List.of()));
        }
    }

    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return LOOPBACK_NAMES.contains(name) || name.endsWith(".localhost");
    }
}
