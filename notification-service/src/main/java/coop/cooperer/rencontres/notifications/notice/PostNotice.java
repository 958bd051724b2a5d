package coop.cooperer.rencontres.notifications.notice;

import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.platform.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Posts, in the transaction that hears of a fact, a notice to those whom it concerns. */
@ApplicationScoped
public class PostNotice {

    private static final String ISSUER = "issuer-admin";

    private final Notices notices;
    private final jakarta.enterprise.event.Event<NoticeAdded> added;
    private final InstantSource time = InstantSource.system();

    PostNotice(Notices notices, jakarta.enterprise.event.Event<NoticeAdded> added) {
        this.notices = notices;
        this.added = added;
    }

    /** To the members of an organisation. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void toMembers(UUID organisation, Event event) {
        post(new Notice(Ids.next(), kind(event), event.subject(), organisation, null, now()));
    }

    /** To the administrators of the issuer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void toIssuer(Event event) {
        post(new Notice(Ids.next(), kind(event), event.subject(), null, ISSUER, now()));
    }

    private void post(Notice notice) {
        notices.add(notice);
        added.fire(new NoticeAdded());
    }

    private Instant now() {
        return time.instant();
    }

    private static String kind(Event event) {
        return event.getClass().getSimpleName();
    }
}
