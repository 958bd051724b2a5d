package coop.cooperer.rencontres.seminars.lot;

import coop.cooperer.rencontres.seminars.file.Scan;
import java.time.LocalDate;

/** A picture that proves a task, and the day on which it was taken (D38). */
record TaskPicture(Scan scan, LocalDate takenOn) {}
