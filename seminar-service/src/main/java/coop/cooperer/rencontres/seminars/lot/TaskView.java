package coop.cooperer.rencontres.seminars.lot;

/** What the holder and the issuer see of a task. */
record TaskView(TaskCode code, String label, TaskStatus status) {

    static TaskView of(LotTaskRow task) {
        return new TaskView(task.code, task.code.label(), task.status);
    }
}
