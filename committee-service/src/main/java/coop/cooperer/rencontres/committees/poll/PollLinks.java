package coop.cooperer.rencontres.committees.poll;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Personal links: each speaks for one seat in one poll, is used once and exchanged for a short
 * session. Neither is kept, only what recognises it; both end by real time.
 */
@ApplicationScoped
class PollLinks {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Committees committees;
    private final SqlPolls polls;
    private final SqlPollLinks links;
    private final Audit audit;

    PollLinks(Committees committees, SqlPolls polls, SqlPollLinks links, Audit audit) {
        this.committees = committees;
        this.polls = polls;
        this.links = links;
        this.audit = audit;
    }

    /** Makes a link for a member; who runs the committee sends it. */
    @Transactional
    Link issue(UUID committee, UUID id, UUID member, Asker asker) {
        var sitting = committees.get(committee, asker);
        sitting.requireRunBy(asker);
        sitting.member(member);
        polls.get(id, committee).requireOpen();
        var token = secret();
        audit.record("PollLinkIssued", id, "", member.toString(), "");
        return new Link(member, token, links.keep(digest(token), id, member));
    }

    /** Exchanges a link for a session, once. */
    @Transactional
    Opened exchange(String token) {
        var link = digest(token);
        var session = secret();
        var opened = links.exchange(link, digest(session));
        if (opened.isEmpty()) {
            throw refusal(link);
        }
        polls.get(opened.get().poll()).requireOpen();
        audit.record("PollLinkUsed", opened.get().poll(), "", "", "");
        return new Opened(session, opened.get());
    }

    /** Who the session speaks for. */
    @Transactional
    Session session(String secret) {
        return links.session(digest(secret))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        PollReason.LINK_NOT_VALID,
                                        "Demandez un nouveau lien à qui prépare le comité."));
    }

    private Refusal refusal(String link) {
        return switch (links.stateOf(link)) {
            case UNKNOWN ->
                    new Refusal(
                            PollReason.LINK_NOT_VALID,
                            "Vérifiez l’adresse reçue, ou demandez un nouveau lien.");
            case USED ->
                    new Refusal(
                            PollReason.LINK_ALREADY_USED,
                            "Un lien sert à une personne, une fois : demandez-en un autre.");
            case ENDED -> new Refusal(PollReason.LINK_EXPIRED, "Demandez un nouveau lien.");
        };
    }

    private static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Why a link opens nothing. */
    enum LinkState {
        /** It was never made. */
        UNKNOWN,
        /** Somebody has opened it. */
        USED,
        /** Its time is over. */
        ENDED
    }

    /** A link as it is shown, once. */
    record Link(UUID member, String token, Instant expiresAt) {}

    /** A session that has just begun. */
    record Opened(String secret, Session session) {}

    /** What a session is for. */
    record Session(UUID poll, UUID member, Instant until) {}
}
