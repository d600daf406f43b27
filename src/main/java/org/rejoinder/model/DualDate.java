package org.rejoinder.model;

import java.time.LocalDate;

/**
 * A day, or a run of days, in both calendars.
 *
 * @param oldStyle first day in the Julian calendar; its fields are the Julian day's own, so read it only as a label
 * @param oldStyleEnd last day, equal to the first for a single day
 * @param newStyle first day in the Gregorian calendar
 * @param newStyleEnd last day, equal to the first for a single day
 */
public record DualDate(LocalDate oldStyle, LocalDate oldStyleEnd, LocalDate newStyle, LocalDate newStyleEnd) {}
