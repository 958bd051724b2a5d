package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.background.Background;
import coop.cooperer.rencontres.media.consent.Interviewees;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.media.publication.ChangeMedium;
import coop.cooperer.rencontres.media.publication.Media;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What provider, interviewee and reviewer add to an episode before it can be accepted. */
@ApplicationScoped
class ChangeEpisode {

    private final SqlEpisodes episodes;
    private final Deliverables deliverables;
    private final Interviewees interviewees;
    private final Media media;
    private final ChangeMedium change;
    private final Background background;
    private final Audit audit;
    private final Clock clock;

    ChangeEpisode(
            SqlEpisodes episodes,
            Deliverables deliverables,
            Interviewees interviewees,
            Media media,
            ChangeMedium change,
            Background background,
            Audit audit,
            Clock clock) {
        this.episodes = episodes;
        this.deliverables = deliverables;
        this.interviewees = interviewees;
        this.media = media;
        this.change = change;
        this.background = background;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    EpisodeRow transcribe(UUID id, Sight sight, String vtt) {
        var row = open(id, sight);
        Transcript.read(vtt).requireOf(row.measures.millis(), row.shownName);
        row.transcript = vtt;
        audit.record("EpisodeTranscribed", id, "", "", "");
        return row;
    }

    @Transactional
    EpisodeRow describe(UUID id, Sight sight, EpisodeRow.Described described) {
        var row = open(id, sight);
        Chapter.require(described.chapters(), row.measures.millis());
        row.describe(described);
        packAgain(row);
        audit.record("EpisodeDescribed", id, "", "", "");
        return row;
    }

    /** States who else is heard beside the interviewee: each is asked, or nothing is public. */
    @Transactional
    EpisodeRow tag(UUID id, Sight sight, Set<UUID> people) {
        var row = episodes.hold(id);
        deliverables.get(row.deliverable, sight);
        var heard = new HashSet<>(people);
        heard.add(row.interviewee);
        change.tag(id, heard);
        return row;
    }

    /** Takes an episode out of a series that is not accepted. */
    @Transactional
    void remove(UUID id, Sight sight) {
        episodes.delete(open(id, sight));
        episodes.flush();
        media.remove(id);
        audit.record("EpisodeRemoved", id, "DELIVERED", "", "");
    }

    /** The reviewer heard the mention (D91), and knows that the interviewee was there (R121). */
    @Transactional
    EpisodeRow confirm(UUID id, boolean spokenMention, boolean attendance) {
        var row = episodes.hold(id);
        row.spokenMention |= spokenMention;
        row.attendanceCleared |= attendance;
        audit.record("EpisodeConfirmed", id, "", "", "");
        return row;
    }

    /** The interviewee heard the edited episode and agrees, maybe under another name (D69). */
    @Transactional
    EpisodeRow agree(String link, UUID id, @Nullable String shownName) {
        var row = episodes.holdOf(interviewees.behind(link), id);
        if (shownName != null && !shownName.equals(row.shownName)) {
            row.shownName = shownName;
            packAgain(row);
        }
        row.agreedAt = clock.instant();
        audit.record("IntervieweeAgreed", id, "", "AGREED", "");
        return row;
    }

    private void packAgain(EpisodeRow row) {
        row.publicFile = null;
        background.later(PackEpisode.NAME, row.id);
    }

    private EpisodeRow open(UUID id, Sight sight) {
        var row = episodes.hold(id);
        deliverables.get(row.deliverable, sight).requireOpenFor(DeliverableKind.EPISODE);
        return row;
    }
}
