package coop.cooperer.rencontres.media.episode;

/** A music that is used: what, by whom, under which licence, proved by what (requirement D90). */
record Music(String title, String author, String licence, String proof) {}
