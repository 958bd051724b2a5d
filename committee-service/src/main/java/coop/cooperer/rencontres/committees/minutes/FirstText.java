package coop.cooperer.rencontres.committees.minutes;

import coop.cooperer.rencontres.committees.action.ActionItem;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.decision.DecisionLine;
import coop.cooperer.rencontres.committees.meeting.Attendance;
import coop.cooperer.rencontres.committees.meeting.Meeting;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text that minutes begin with: presences, agenda, decisions and actions, in French. */
final class FirstText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private FirstText() {}

    static List<Minutes.Section> of(
            Committee committee,
            Meeting meeting,
            List<DecisionLine> decisions,
            List<ActionItem> actions) {
        var sections = new ArrayList<Minutes.Section>();
        sections.add(new Minutes.Section("Présences", presences(committee, meeting)));
        for (var item : meeting.plan().agenda()) {
            sections.add(new Minutes.Section(item.title(), ""));
        }
        sections.add(
                new Minutes.Section(
                        "Relevé de décisions",
                        decisions.stream()
                                .map(FirstText::decision)
                                .collect(Collectors.joining("\n"))));
        sections.add(
                new Minutes.Section(
                        "Actions",
                        actions.stream()
                                .map(it -> it.title() + ", pour le " + day(it.dueOn()) + ".")
                                .collect(Collectors.joining("\n"))));
        return sections;
    }

    private static String presences(Committee committee, Meeting meeting) {
        return committee.members().stream()
                .map(
                        member ->
                                "%s (%s) : %s"
                                        .formatted(
                                                member.function(),
                                                member.college().label(),
                                                meeting.presenceOf(member.id())
                                                        .map(it -> said(it.attendance()))
                                                        .orElse("absence")))
                .collect(Collectors.joining("\n"));
    }

    private static String said(Attendance attendance) {
        return switch (attendance) {
            case PRESENT -> "présence";
            case REMOTE -> "présence à distance";
            case LEFT -> "présence, départ avant la fin";
            case EXCUSED -> "absence excusée";
            case ABSENT -> "absence";
        };
    }

    private static String decision(DecisionLine line) {
        var number = line.number() == null ? "" : "Décision n° " + line.number() + ". ";
        var recused = line.recused() == 0 ? "" : " Déports : " + line.recused() + ".";
        var due = line.dueOn() == null ? "" : " Échéance : " + day(line.dueOn()) + ".";
        var by = line.responsible() == null ? "" : " Responsable : " + line.responsible() + ".";
        return "%s%s %s : pour %d, contre %d, abstentions %d.%s%s%s"
                .formatted(
                        number,
                        line.text(),
                        outcome(line.status()),
                        line.votesFor(),
                        line.votesAgainst(),
                        line.abstentions(),
                        recused,
                        by,
                        due);
    }

    private static String outcome(String status) {
        return switch (status) {
            case "ADOPTED", "SUPERSEDED" -> "Adoptée";
            case "REFUSED" -> "Refusée";
            case "OPINION_ONLY" -> "Avis, faute de quorum";
            default -> "Reportée";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
