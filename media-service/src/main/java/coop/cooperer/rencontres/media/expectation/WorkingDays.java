package coop.cooperer.rencontres.media.expectation;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Counts the days on which France works: neither weekends nor public holidays. */
final class WorkingDays {

    private static final Set<MonthDay> HOLIDAYS =
            Set.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(5, 1),
                    MonthDay.of(5, 8),
                    MonthDay.of(7, 14),
                    MonthDay.of(8, 15),
                    MonthDay.of(11, 1),
                    MonthDay.of(11, 11),
                    MonthDay.of(12, 25));

    private WorkingDays() {}

    /** The day that comes so many working days after this one. */
    static LocalDate after(LocalDate day, int howMany) {
        var reached = day;
        for (var left = howMany; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorked(reached)) {
                left--;
            }
        }
        return reached;
    }

    private static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != SATURDAY
                && day.getDayOfWeek() != SUNDAY
                && !HOLIDAYS.contains(MonthDay.from(day))
                && !followsEaster(day);
    }

    // Easter Monday, Ascension and Whit Monday.
    private static boolean followsEaster(LocalDate day) {
        var easter = easter(day.getYear());
        return day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.equals(easter.plusDays(50));
    }

    // The anonymous Gregorian computation of Meeus, Jones and Butcher.
    private static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var rest = year % 100;
        var epact =
                (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15)
                        % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        var shift = (golden + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
