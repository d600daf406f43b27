package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * What went wrong, and where to go instead.
 *
 * @param problems each a plain sentence
 * @param near pages that may have been meant
 * @param details diagnostics as text
 */
public record ErrorView(int status, String title, List<String> problems, List<Link> near, Optional<String> details) {}
