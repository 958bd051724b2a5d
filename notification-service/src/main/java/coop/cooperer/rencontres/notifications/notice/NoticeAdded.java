package coop.cooperer.rencontres.notifications.notice;

/** Tells the streams of this process, after a commit, that there is a new notice. */
record NoticeAdded() {}
