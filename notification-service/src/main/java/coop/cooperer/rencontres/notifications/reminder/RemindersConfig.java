package coop.cooperer.rencontres.notifications.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Everything an operator may tune about when people are reminded. */
@ConfigMapping(prefix = "reminders")
interface RemindersConfig {

    /** How long before its deadline those who have not answered a call are told. */
    @WithDefault("7d,1d")
    List<Duration> beforeDeadline();

    /** How long after a seminar those who had a seat are written to. */
    @WithDefault("1d")
    Duration afterSeminar();

    /** How long before a meeting those who convene it are told. */
    @WithDefault("2d")
    Duration beforeMeeting();
}
