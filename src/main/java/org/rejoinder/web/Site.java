package org.rejoinder.web;

import org.rejoinder.draw.Pictures;

/** What all servlets share. */
record Site(Shelf shelf, Templates templates, Assets assets, ErrorPages errors, Pictures pictures) {}
