package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.committee.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows the register of a committee to those who may see the committee. */
@ApplicationScoped
public class ReadDecisions {

    private final Committees committees;
    private final Decisions decisions;

    ReadDecisions(Committees committees, Decisions decisions) {
        this.committees = committees;
        this.decisions = decisions;
    }

    @Transactional
    List<DecisionView> of(UUID committee, Asker asker, UUID after, int rows) {
        return decisions.of(committees.get(committee, asker).id(), after, rows).stream()
                .map(seenBy(committee, asker))
                .toList();
    }

    @Transactional
    DecisionView one(UUID committee, UUID id, Asker asker) {
        return seenBy(committee, asker)
                .apply(decisions.get(id, committees.get(committee, asker).id()));
    }

    /** What was decided at a meeting, in the words of the register. */
    @Transactional
    public List<DecisionLine> at(UUID meeting) {
        return decisions.at(meeting).stream().map(DecisionLine::of).toList();
    }

    /** The days of the other seminars of a call that are decided. */
    @Transactional
    public List<SeminarDate> otherDates(UUID call, UUID seminar) {
        return committees.localOf(call).stream()
                .flatMap(it -> decisions.register(it.id()).inForce(MotionKind.DATE).stream())
                .flatMap(
                        it ->
                                it.matter().value() instanceof Value.Date(var of, var day)
                                        ? Stream.of(new SeminarDate(of, day))
                                        : Stream.empty())
                .filter(it -> !it.seminar().equals(seminar))
                .toList();
    }

    /** What is in force in a local committee. */
    @Transactional
    public Gates gatesOf(UUID committee) {
        var register = decisions.register(committee);
        return new Gates(
                register.inForce(MotionKind.DATE)
                        .map(it -> it.matter().value())
                        .map(it -> it instanceof Value.Date(_, var day) ? day : null)
                        .orElse(null),
                register.inForce(MotionKind.PROGRAMME)
                        .map(it -> it.matter().value())
                        .map(it -> it instanceof Value.Programme(_, var v, _) ? v : null)
                        .orElse(null));
    }

    /** The date and the version of the programme in force, if they are decided. */
    public record Gates(@Nullable LocalDate date, @Nullable Integer programmeVersion) {}

    /** The day that was decided for a seminar. */
    public record SeminarDate(UUID seminar, LocalDate date) {}

    private Function<Decision, DecisionView> seenBy(UUID committee, Asker asker) {
        var seat = committees.seatOf(committee, asker.person()).map(Member::id);
        return it -> DecisionView.of(it, seat);
    }
}
