package coop.cooperer.rencontres.committees.minutes;

import static coop.cooperer.rencontres.committees.minutes.MinutesReason.MINUTES_ALREADY_CIRCULATED;
import static coop.cooperer.rencontres.committees.minutes.MinutesReason.MINUTES_APPROVED;
import static coop.cooperer.rencontres.committees.minutes.MinutesReason.MINUTES_NOT_CIRCULATED;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** What was said and decided at a meeting; every transition answers with a new one (D76). */
record Minutes(
        UUID meeting,
        int version,
        UUID committee,
        List<Section> sections,
        List<Amendment> amendments,
        Status status) {

    /** How far they have come. */
    sealed interface Status {
        /** Being written by who prepares the committee. */
        record Draft() implements Status {}

        /** Before the members, who may ask for changes. */
        record Circulated(Instant at) implements Status {}

        /** Settled; a correction is a document of its own. */
        record Approved(Instant circulatedAt, Instant at, String hash) implements Status {}
    }

    /** A part of the text. */
    record Section(String title, String text) {}

    /** A change that somebody who was there asked for. */
    record Amendment(UUID member, String text, Instant at) {}

    Minutes {
        sections = List.copyOf(sections);
        amendments = List.copyOf(amendments);
    }

    /** The first text, made of what is known of the meeting. */
    static Minutes draft(UUID meeting, UUID committee, List<Section> sections) {
        return new Minutes(meeting, 0, committee, sections, List.of(), new Status.Draft());
    }

    /** Another text, as long as it is not settled. */
    Minutes rewrite(List<Section> next) {
        requireUnsettled();
        return new Minutes(meeting, version, committee, next, amendments, status);
    }

    /** Puts the text before the members. */
    Minutes circulate(Instant now) {
        requireUnsettled();
        if (status instanceof Status.Circulated) {
            throw new Refusal(MINUTES_ALREADY_CIRCULATED, "Les membres l’ont déjà reçu.");
        }
        return new Minutes(
                meeting, version, committee, sections, amendments, new Status.Circulated(now));
    }

    /** Takes the change that a member asks for. */
    Minutes amend(Amendment amendment) {
        circulatedAt();
        var next = new ArrayList<>(amendments);
        next.add(amendment);
        return new Minutes(meeting, version, committee, sections, next, status);
    }

    /** Settles the text as it stands. */
    Minutes approve(Instant now) {
        return new Minutes(
                meeting,
                version,
                committee,
                sections,
                amendments,
                new Status.Approved(circulatedAt(), now, hash()));
    }

    /** SHA-256 of the text, section by section, in lower-case hexadecimal. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(meeting.toString().getBytes(StandardCharsets.UTF_8));
            for (var section : sections) {
                // A control character that no text holds keeps the parts apart.
                digest.update(
                        ("\u001e" + section.title() + "\u001f" + section.text())
                                .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Instant circulatedAt() {
        return switch (status) {
            case Status.Circulated(var at) -> at;
            case Status.Draft() ->
                    throw new Refusal(MINUTES_NOT_CIRCULATED, "Diffusez-le d’abord aux membres.");
            case Status.Approved _ -> throw approved();
        };
    }

    private void requireUnsettled() {
        if (status instanceof Status.Approved) {
            throw approved();
        }
    }

    private static Refusal approved() {
        return new Refusal(MINUTES_APPROVED, "Ajoutez un rectificatif daté.");
    }
}
