package coop.cooperer.rencontres.notifications.hearing;

import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.notifications.holder.Holders;
import coop.cooperer.rencontres.notifications.notice.PostNotice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;

/** Those whom a fact concerns: the structure that holds a lot, or the issuer. */
@ApplicationScoped
class Concerned {

    private final Holders holders;
    private final PostNotice post;

    Concerned(Holders holders, PostNotice post) {
        this.holders = holders;
        this.post = post;
    }

    void award(UUID lot, UUID organisation, Event event) {
        holders.award(lot, organisation);
        post.toMembers(organisation, event);
    }

    void organisation(UUID organisation, Event event) {
        post.toMembers(organisation, event);
    }

    void holderOf(UUID seminar, Event event) {
        holders.ofSeminar(seminar).ifPresent(it -> post.toMembers(it, event));
    }

    /** Also tells what else the provider of a lot is owed. */
    void providerOf(UUID lot, Event event, Consumer<UUID> owed) {
        holders.ofLot(lot)
                .ifPresent(
                        it -> {
                            post.toMembers(it, event);
                            owed.accept(it);
                        });
    }

    void issuer(Event event) {
        post.toIssuer(event);
    }
}
