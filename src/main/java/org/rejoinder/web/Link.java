package org.rejoinder.web;

/** An address with its words. */
public record Link(String href, String label) {}
