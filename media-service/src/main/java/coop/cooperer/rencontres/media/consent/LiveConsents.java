package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which consents hold, asked before anything is shown. */
@ApplicationScoped
public class LiveConsents {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SqlConsents consents;
    private final SqlPeople people;
    private final Clock clock;

    LiveConsents(SqlConsents consents, SqlPeople people, Clock clock) {
        this.consents = consents;
        this.people = people;
        this.clock = clock;
    }

    /**
     * How many of these people do not allow this use; what they allow is held until the transaction
     * ends.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long without(Set<UUID> tagged, Set<ConsentKind> kinds, Use use) {
        if (tagged.isEmpty()) {
            return 0;
        }
        var today = LocalDate.ofInstant(clock.instant(), PARIS);
        var live =
                consents.holdOf(tagged).stream()
                        .filter(it -> it.isLive(use, today))
                        .map(it -> new Allowed(it.person(), it.kind()))
                        .toList();
        return tagged.stream()
                .filter(it -> !kinds.stream().allMatch(kind -> has(live, it, kind)))
                .count();
    }

    /** Goes on only if all of them are known at this seminar. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requirePeople(UUID seminar, Set<UUID> tagged) {
        var known =
                tagged.isEmpty() ? 0 : people.count("seminar = ?1 and id in ?2", seminar, tagged);
        if (known != tagged.size()) {
            throw new Refusal(
                    ConsentReason.UNKNOWN_PERSON,
                    "Demandez d’abord son accord à chaque personne reconnaissable.");
        }
    }

    /**
     * Whether a text names somebody of the seminar who is not among these, be it somebody who was
     * never asked for anything.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean namesAnother(
            UUID seminar, Set<UUID> tagged, List<Registrants.Registrant> registrants, String text) {
        var said = text.toLowerCase(Locale.FRENCH);
        var asked = people.list("seminar", seminar);
        var known =
                asked.stream()
                        .filter(it -> tagged.contains(it.id))
                        .map(it -> it.name)
                        .collect(Collectors.toSet());
        return Stream.concat(
                        asked.stream().map(it -> it.name),
                        registrants.stream().map(Registrants.Registrant::name))
                .filter(it -> !known.contains(it))
                .anyMatch(it -> said.contains(it.toLowerCase(Locale.FRENCH)));
    }

    private static boolean has(List<Allowed> live, UUID person, ConsentKind kind) {
        return live.contains(new Allowed(person, kind));
    }

    /** What somebody allows. */
    private record Allowed(UUID person, ConsentKind kind) {}
}
