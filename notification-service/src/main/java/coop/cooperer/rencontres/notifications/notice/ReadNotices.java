package coop.cooperer.rencontres.notifications.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows people their notices, and notes what they read and do not want to see. */
@ApplicationScoped
class ReadNotices {

    private final Notices notices;

    ReadNotices(Notices notices) {
        this.notices = notices;
    }

    @Transactional
    List<Notices.Seen> list(Reader reader, boolean unreadOnly, UUID after, int rows) {
        return notices.of(reader, unreadOnly, after, rows);
    }

    @Transactional
    long unread(Reader reader) {
        return notices.unread(reader);
    }

    @Transactional
    long read(Reader reader, UUID upTo) {
        notices.read(reader, upTo);
        return notices.unread(reader);
    }

    @Transactional
    Set<String> muted(UUID person) {
        return notices.muted(person);
    }

    @Transactional
    Set<String> mute(UUID person, Set<String> kinds) {
        notices.mute(person, kinds);
        return notices.muted(person);
    }
}
