package org.rejoinder.model;

/** A theme under which a map groups pairs. */
public record Section(String id, String title) {}
