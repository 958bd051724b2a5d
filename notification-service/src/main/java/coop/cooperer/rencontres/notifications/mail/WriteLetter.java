package coop.cooperer.rencontres.notifications.mail;

import coop.cooperer.rencontres.notifications.message.Matter;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Writes the letter that a matter asks for, from what the owners say now. */
@ApplicationScoped
class WriteLetter {

    private final Owners owners;
    private final String door;

    WriteLetter(Owners owners, MailsConfig config) {
        this.owners = owners;
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
            case Matter.SeatIsKept(var registration) -> seat(registration, Texts.SeatKept::new);
            case Matter.SeatIsAwaited(var registration) ->
                    seat(registration, Texts.SeatAwaited::new);
            case Matter.ProceedingsArePublic(_, var seminar) -> proceedings(seminar);
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

    private Optional<Letter> seat(UUID id, BiFunction<String, String, TemplateInstance> text) {
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
                                                                                it.publicLabel(),
                                                                                dayOf(it)))));
    }

    private static String dayOf(Owners.Seminar seminar) {
        return seminar.date() == null ? "" : FrenchDates.day(seminar.date());
    }

    private Optional<Letter> letter(
            String to, UUID call, Function<Owners.Call, TemplateInstance> text) {
        return owners.call(call).map(it -> Letter.of(to, text.apply(it).render(), it.sentence()));
    }
}
