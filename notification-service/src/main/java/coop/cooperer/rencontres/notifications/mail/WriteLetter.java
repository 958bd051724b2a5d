package coop.cooperer.rencontres.notifications.mail;

import coop.cooperer.rencontres.contracts.RegistrantNotice;
import coop.cooperer.rencontres.notifications.message.Matter;
import coop.cooperer.rencontres.notifications.subscription.DisabledBecause;
import coop.cooperer.rencontres.notifications.subscription.ReadSubscriptions;
import coop.cooperer.rencontres.notifications.subscription.Subscription;
import coop.cooperer.rencontres.notifications.subscription.SubscriptionStatus;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Writes the letter that a matter asks for, from what the owners say now. */
@ApplicationScoped
class WriteLetter {

    private final Owners owners;
    private final ReadSubscriptions subscriptions;
    private final MailsConfig config;
    private final String door;

    WriteLetter(Owners owners, ReadSubscriptions subscriptions, MailsConfig config) {
        this.owners = owners;
        this.subscriptions = subscriptions;
        this.config = config;
        this.door = config.door().toString();
    }

    /**
     * Writes.
     *
     * @return nothing if there is nobody to write to, or nothing to say, any more
     * @throws java.io.UncheckedIOException if an owner is away
     */
    Optional<Letter> run(Matter matter) {
        return switch (matter) {
            case Matter.Receipt(var application, var version) -> receipt(application, version);
            case Matter.BidIsSelected(var bid) -> selected(bid);
            case Matter.BidIsRejected(var bid) -> rejected(bid);
            case Matter.DateIsValidated(var seminar, var date, _) -> dateValidated(seminar, date);
            case Matter.SeatIsKept(var registration) ->
                    seat(registration, it -> new Texts.SeatKept(it));
            case Matter.SeatIsAwaited(var registration) ->
                    seat(registration, it -> new Texts.SeatAwaited(it));
            case Matter.SeatIsOffered(var registration, _) ->
                    seat(registration, it -> new Texts.SeatOffered(it));
            case Matter.SeatIsGivenUp(var registration) ->
                    seat(registration, it -> new Texts.SeatGivenUp(it));
            case Matter.NoticeIsDue(var registration, var notice, _) ->
                    seat(registration, it -> notice(notice, it));
            case Matter.ProceedingsArePublic(_, var seminar) -> proceedings(seminar);
            case Matter.WebhookIsDisabled(var subscription, _) -> webhookDisabled(subscription);
            case Matter.DraftIsWaiting(_, var call, var organisation, _) ->
                    toMembers(organisation, call, it -> draft(it));
            case Matter.CallIsCorrected(var application, var call, var at) ->
                    corrected(application, call, at);
            case Matter.SeminarIsOver(var registration, var attended) ->
                    seat(
                            registration,
                            it -> attended ? new Texts.Thanks(it) : new Texts.Missed(it));
            case Matter.MeetingIsNear(var committee, var meeting) -> meeting(committee, meeting);
            case Matter.DeliverableIsOverdue(_, var seminar, var organisation, var dueOn) ->
                    toProvider(
                            organisation,
                            seminar,
                            it -> new Texts.Overdue(it, FrenchDates.day(dueOn), door));
            case Matter.ConsentsAreRequested(var person, _) -> consents(person);
            case Matter.ConsentIsWithdrawn(var consent) -> withdrawn(consent);
            case Matter.ChangesAreRequested(_, var seminar, var organisation, _) ->
                    toProvider(organisation, seminar, it -> new Texts.Changes(it, door));
        };
    }

    private Optional<Letter> receipt(UUID id, int version) {
        // A later version has its own receipt, and the owner no longer tells of this one.
        return owners.application(id)
                .filter(it -> it.version() == version)
                .flatMap(it -> letter(it.contactEmail(), it.call(), call -> receipt(it, call)));
    }

    private static TemplateInstance receipt(Owners.Application application, Owners.Call call) {
        return new Texts.Receipt(
                call.title(),
                application.version(),
                FrenchDates.moment(application.receivedAt()),
                application.checksum(),
                FrenchDates.deadline(call.deadlineAt()));
    }

    private Optional<Letter> selected(UUID id) {
        return owners.bid(id)
                .flatMap(it -> letter(it.contactEmail(), it.call(), call -> selected(it, call)));
    }

    private TemplateInstance selected(Owners.Bid bid, Owners.Call call) {
        return new Texts.Selected(call.title(), bid.lotNumber(), bid.lotLabel(), door);
    }

    private Optional<Letter> rejected(UUID id) {
        return owners.bid(id)
                .flatMap(it -> letter(it.contactEmail(), it.call(), call -> rejected(it, call)));
    }

    private static TemplateInstance rejected(Owners.Bid bid, Owners.Call call) {
        return new Texts.Rejected(call.title(), bid.lotNumber(), bid.lotLabel());
    }

    private Optional<Letter> dateValidated(UUID seminar, LocalDate date) {
        return toTheHolder(
                seminar,
                it -> new Texts.DateValidated(it.publicLabel(), FrenchDates.day(date), door));
    }

    private Optional<Letter> proceedings(UUID seminar) {
        return toTheHolder(seminar, it -> new Texts.Proceedings(it.publicLabel(), door));
    }

    private Optional<Letter> toTheHolder(UUID id, Function<Owners.Seminar, TemplateInstance> text) {
        return owners.seminar(id)
                .flatMap(
                        seminar ->
                                owners.holder(seminar)
                                        .flatMap(
                                                it ->
                                                        letter(
                                                                it.contactEmail(),
                                                                seminar.call(),
                                                                _ -> text.apply(seminar))));
    }

    private Optional<Letter> toMembers(
            UUID organisation, UUID call, Function<Owners.Call, TemplateInstance> text) {
        return owners.organisation(organisation)
                .flatMap(it -> letter(it.contactEmail(), call, text));
    }

    private Optional<Letter> toProvider(
            UUID organisation, UUID seminar, Function<String, TemplateInstance> text) {
        return owners.seminar(seminar)
                .flatMap(
                        it ->
                                toMembers(
                                        organisation,
                                        it.call(),
                                        _ -> text.apply(it.publicLabel())));
    }

    private TemplateInstance draft(Owners.Call call) {
        return new Texts.Draft(call.title(), FrenchDates.deadline(call.deadlineAt()), door);
    }

    private Optional<Letter> corrected(UUID application, UUID id, Instant at) {
        return owners.call(id)
                .flatMap(
                        call ->
                                call.correctedAt(at)
                                        .flatMap(
                                                text ->
                                                        owners.candidate(application)
                                                                .map(
                                                                        it ->
                                                                                letter(
                                                                                        it
                                                                                                .contactEmail(),
                                                                                        call,
                                                                                        corrected(
                                                                                                call,
                                                                                                at,
                                                                                                text,
                                                                                                id)))));
    }

    private TemplateInstance corrected(Owners.Call call, Instant at, String text, UUID id) {
        return new Texts.Corrected(
                call.title(),
                FrenchDates.moment(at),
                text.strip().replaceAll("\\R\\s*", "\n\n"),
                FrenchDates.deadline(call.deadlineAt()),
                door + "/appels/" + id);
    }

    private Optional<Letter> meeting(UUID committee, UUID id) {
        return owners.meeting(id)
                .filter(Owners.Meeting::takesPlace)
                .flatMap(
                        meeting -> owners.committee(committee).flatMap(it -> meeting(it, meeting)));
    }

    private Optional<Letter> meeting(Owners.Committee committee, Owners.Meeting meeting) {
        return Optional.ofNullable(committee.holder())
                .flatMap(
                        it ->
                                toMembers(
                                        it,
                                        committee.call(),
                                        _ ->
                                                new Texts.Meeting(
                                                        FrenchDates.moment(meeting.startsAt()),
                                                        meeting.agenda(),
                                                        door)));
    }

    private Optional<Letter> webhookDisabled(UUID id) {
        return subscriptions
                .find(id)
                .filter(it -> it.status() == SubscriptionStatus.DISABLED)
                .map(
                        it ->
                                Letter.of(
                                                Optional.ofNullable(it.terms().contactEmail())
                                                        .orElse(config.replyTo()),
                                                webhookDisabled(it).render(),
                                                config.sentence())
                                        .answeredTo(config.replyTo()));
    }

    private TemplateInstance webhookDisabled(Subscription subscription) {
        return new Texts.WebhookDisabled(
                subscription.partner(),
                subscription.terms().url(),
                subscription.disabledBecause() == DisabledBecause.GONE,
                door);
    }

    private Optional<Letter> seat(UUID id, Function<Texts.Place, TemplateInstance> text) {
        return owners.registration(id)
                .flatMap(
                        registration ->
                                owners.seminar(registration.seminar())
                                        .flatMap(
                                                it ->
                                                        letter(
                                                                registration.email(),
                                                                it.call(),
                                                                _ ->
                                                                        text.apply(
                                                                                place(
                                                                                        registration,
                                                                                        it)))));
    }

    private Optional<Letter> consents(UUID person) {
        return owners.consentLetter(person)
                .flatMap(
                        asked ->
                                toThePerson(
                                        asked.seminar(),
                                        owners.addressOf(asked.registration(), asked.email()),
                                        it -> opening(asked, it)));
    }

    private TemplateInstance opening(Owners.ConsentLetter asked, Owners.Seminar seminar) {
        var link = door + "/mes-accords#" + asked.link();
        return asked.guardian()
                ? new Texts.GuardianAsked(seminar.publicLabel(), day(seminar), link)
                : new Texts.ConsentsRequested(
                        seminar.publicLabel(),
                        day(seminar),
                        asked.questions().contains("EPISODE"),
                        asked.questions().contains("QUOTE"),
                        link);
    }

    private Optional<Letter> withdrawn(UUID consent) {
        return owners.consentProof(consent)
                .flatMap(
                        proof ->
                                toThePerson(
                                        proof.seminar(),
                                        owners.addressOf(proof.registration(), proof.email()),
                                        it ->
                                                new Texts.ConsentWithdrawn(
                                                        it.publicLabel(),
                                                        proof.kind(),
                                                        FrenchDates.moment(proof.at()))));
    }

    private Optional<Letter> toThePerson(
            UUID seminar,
            Optional<String> address,
            Function<Owners.Seminar, TemplateInstance> text) {
        return address.flatMap(
                to ->
                        owners.seminar(seminar)
                                .flatMap(it -> letter(to, it.call(), _ -> text.apply(it))));
    }

    private static String day(Owners.Seminar seminar) {
        return seminar.date() == null ? "" : FrenchDates.day(seminar.date());
    }

    private static TemplateInstance notice(RegistrantNotice notice, Texts.Place place) {
        return switch (notice) {
            case ADDRESS_TO_CONFIRM -> new Texts.AddressToConfirm(place);
            case LINK_ASKED -> new Texts.LinkAsked(place);
            case OFFER_EXPIRED -> new Texts.OfferExpired(place);
            case SEMINAR_CHANGED -> new Texts.SeminarChanged(place);
            case SEMINAR_POSTPONED -> new Texts.SeminarPostponed(place);
            case SEMINAR_CANCELLED -> new Texts.SeminarCancelled(place);
        };
    }

    // After the number sign: a browser never sends this part, so no log ever holds it.
    private Texts.Place place(Owners.Registration registration, Owners.Seminar seminar) {
        return new Texts.Place(
                seminar.publicLabel(),
                day(seminar),
                door + "/ma-place#" + registration.link(),
                registration.offeredUntil() == null
                        ? ""
                        : FrenchDates.moment(registration.offeredUntil()));
    }

    private Optional<Letter> letter(
            String to, UUID call, Function<Owners.Call, TemplateInstance> text) {
        return owners.call(call).map(it -> letter(to, it, text.apply(it)));
    }

    // Whoever answers is read by the contact of the call, whoever that is today.
    private Letter letter(String to, Owners.Call call, TemplateInstance text) {
        var contact = call.contact();
        return Letter.of(to, text.render(), call.sentence())
                .answeredTo(contact == null ? config.replyTo() : contact.email());
    }
}
