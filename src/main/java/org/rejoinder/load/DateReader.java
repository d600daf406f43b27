package org.rejoinder.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.DualDate;

/** A day, or a run of days, in both calendars; whether the two agree is a check. */
final class DateReader {
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?");

    /** First and last day, as labels. */
    private record Days(LocalDate first, LocalDate last) {}

    private DateReader() {}

    static Optional<DualDate> read(Node.Entry entry, Findings findings) {
        Optional<Keys> found = Keys.of(entry, "a date", findings);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Keys keys = found.get();
        Optional<Days> oldStyle = keys.needScalar("old-style").flatMap(day -> days(day, findings));
        Optional<Days> newStyle = keys.needScalar("new-style").flatMap(day -> days(day, findings));
        keys.done();
        if (oldStyle.isEmpty() || newStyle.isEmpty()) {
            return Optional.empty();
        }
        Days o = oldStyle.get();
        Days n = newStyle.get();
        return Optional.of(new DualDate(o.first(), o.last(), n.first(), n.last()));
    }

    private static Optional<Days> days(Node.Scalar scalar, Findings findings) {
        Matcher matcher = DAYS.matcher(scalar.text().strip());
        if (!matcher.matches()) {
            String message = Words.quote(scalar.text()) + " is no day and no run of days";
            String hint = "write a day as 1917-10-16, a run as 1917-10-16..1917-10-17";
            findings.error(LoadRule.BAD_DATE, scalar.span(), message, hint);
            return Optional.empty();
        }
        String firstDay = matcher.group(1);
        String lastDay = matcher.group(2) == null ? firstDay : matcher.group(2);
        // A day that only the Julian calendar has, such as 29 February 1900, is turned down: the model cannot hold it.
        try {
            Days days = new Days(LocalDate.parse(firstDay), LocalDate.parse(lastDay));
            if (days.last().isBefore(days.first())) {
                findings.error(LoadRule.BAD_DATE, scalar.span(), "the run of days ends before it begins");
                return Optional.empty();
            }
            return Optional.of(days);
        } catch (DateTimeException e) {
            findings.error(LoadRule.BAD_DATE, scalar.span(), "no calendar of the project has this day");
            return Optional.empty();
        }
    }
}
