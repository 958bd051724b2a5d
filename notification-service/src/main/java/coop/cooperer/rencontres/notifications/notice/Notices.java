package coop.cooperer.rencontres.notifications.notice;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every notice, and what each person made of it. */
interface Notices {

    /** A notice as one reader sees it. */
    record Seen(Notice notice, boolean read) {}

    void add(Notice notice);

    /** Those of a reader that it does not mute, by age. */
    List<Seen> of(Reader reader, boolean unreadOnly, UUID after, int rows);

    /** How many of them the reader has not read. */
    long unread(Reader reader);

    /** Notes that a reader has read those up to this one, by age, that are its own. */
    void read(Reader reader, UUID upTo);

    /** The kinds that a person does not want to see. */
    Set<String> muted(UUID person);

    /** Notes which kinds a person does not want to see. */
    void mute(UUID person, Set<String> kinds);
}
