package org.rejoinder.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Enumeration;

/** Puts an {@link Answer} on the wire: entity tags, 304, and HEAD as GET without its body. */
final class Sender {
    private Sender() {}

    static void send(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        response.setHeader("Cache-Control", answer.keep().header);
        if (answer.status() == HttpServletResponse.SC_OK) {
            response.setHeader("ETag", answer.tag());
            if (isCurrent(request.getHeaders("If-None-Match"), answer.tag())) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(answer.status());
        response.setContentType(answer.mediaType());
        response.setContentLength(answer.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(answer.body());
        }
    }

    private static boolean isCurrent(Enumeration<String> headers, String tag) {
        while (headers.hasMoreElements()) {
            boolean match = Arrays.stream(headers.nextElement().split(","))
                    .map(String::strip)
                    .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                    .anyMatch(known -> known.equals("*") || known.equals(tag));
            if (match) {
                return true;
            }
        }
        return false;
    }
}
