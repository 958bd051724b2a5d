package coop.cooperer.rencontres.seminars.lot;

/** Where a task of a lot stands. */
enum TaskStatus {
    TO_DO,
    IN_PROGRESS,
    SUBMITTED,
    COMPLETED,
    RETURNED
}
