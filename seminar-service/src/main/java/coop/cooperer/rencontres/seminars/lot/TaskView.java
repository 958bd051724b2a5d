package coop.cooperer.rencontres.seminars.lot;

/** What the holder and the issuer see of a task. */
record TaskView(TaskCode code, String label, TaskStatus status, String proof, String comment) {

    static TaskView of(LotTaskRow task) {
        return new TaskView(task.code, task.code.label(), task.status, task.proof, task.comment);
    }
}
