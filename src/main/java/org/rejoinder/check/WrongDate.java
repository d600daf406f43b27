package org.rejoinder.check;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Consumer;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.load.Cursor;
import org.rejoinder.load.Loaded;
import org.rejoinder.model.DualDate;
import org.rejoinder.model.Work;
import org.threeten.extra.chrono.JulianDate;

/** One day in two calendars must be one day. */
final class WrongDate implements Rule {
    @Override
    public String id() {
        return "wrong-date";
    }

    @Override
    public void check(Work work, Loaded loaded, Consumer<Diagnostic> found) {
        Cursor dates = loaded.places().work(work.id()).key("dates");
        work.written().ifPresent(date -> check(date, dates.key("written"), found));
        work.published().ifPresent(date -> check(date, dates.key("published"), found));
    }

    private void check(DualDate date, Cursor cursor, Consumer<Diagnostic> found) {
        String newStyle = run(LocalDate.from(julian(date.oldStyle())), LocalDate.from(julian(date.oldStyleEnd())));
        String oldStyle = run(JulianDate.from(date.newStyle()), JulianDate.from(date.newStyleEnd()));
        String given = run(date.newStyle(), date.newStyleEnd());
        if (!given.equals(newStyle)) {
            found.accept(cursor.key("new-style")
                    .spot()
                    .error(id(), "the calendars do not agree: in the new style the day is " + newStyle)
                    .withHint("write " + newStyle + " here, or " + oldStyle + " as `old-style`")
                    .withRelated(cursor.key("old-style").spot(), "the day in the old style"));
        }
    }

    /** The model holds a Julian day under Gregorian labels. */
    private static JulianDate julian(LocalDate label) {
        return JulianDate.of(label.getYear(), label.getMonthValue(), label.getDayOfMonth());
    }

    private static String run(TemporalAccessor first, TemporalAccessor last) {
        return day(first) + (day(first).equals(day(last)) ? "" : ".." + day(last));
    }

    private static String day(TemporalAccessor day) {
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                day.get(ChronoField.YEAR),
                day.get(ChronoField.MONTH_OF_YEAR),
                day.get(ChronoField.DAY_OF_MONTH));
    }
}
