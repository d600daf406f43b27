package org.rejoinder.model;

import java.util.Optional;

/** Somebody, or some persons together, whose statements a map holds. */
public record Speaker(String id, String name, Side side, Optional<String> note) {}
