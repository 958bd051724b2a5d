package coop.cooperer.rencontres.applications.call;

import com.fasterxml.jackson.databind.ObjectMapper;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calls that ship as data: {@code 2021} is the reference case. */
@ApplicationScoped
class DataSets {

    private final Path directory;
    private final ObjectMapper json;

    DataSets(CallsConfig config, ObjectMapper json) {
        this.directory = config.directory();
        this.json = json;
    }

    /** A draft made from the data set of this name, under new ids. */
    Call draft(String name) {
        // The name is a caller's: it must not lead out of the folder.
        if (!name.matches("[a-z0-9-]{1,40}")) {
            throw unknown();
        }
        var file = directory.resolve(name).resolve("call.json");
        if (!Files.isRegularFile(file)) {
            throw unknown();
        }
        try {
            return json.readValue(file.toFile(), DataSet.class).draft();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The steps by which needs are bought, as the operator keeps them. */
    List<PurchaseThreshold> thresholds() {
        try {
            return List.of(
                    json.readValue(
                            directory.resolve("thresholds.json").toFile(),
                            PurchaseThreshold[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Refusal unknown() {
        return new Refusal(
                CallReason.UNKNOWN_DATA_SET, "Choisissez un jeu de données livré, comme 2021.");
    }

    /** A call as its file states it. */
    record DataSet(
            CallContent.@Nullable Kind kind,
            String title,
            String subject,
            CallContent.Issuer issuer,
            CallContent.Contact contact,
            LocalDate deadline,
            ZoneId zone,
            CallContent.Publicity publicity,
            List<CallContent.Section> sections,
            List<CallContent.Fact> facts,
            List<LotText> lots,
            SeriesText series,
            List<CallContent.Category> participantCategories,
            List<CallContent.Milestone> milestones,
            @Nullable ScoringRules scoring,
            @Nullable Integer declaredLots,
            CallContent.@Nullable Terms terms) {

        Call draft() {
            var numbered =
                    lots.stream()
                            .map(LotText::lot)
                            .collect(Collectors.toMap(Lot::number, it -> it));
            return new Call(
                    Ids.next(),
                    0,
                    new CallContent(
                            kind,
                            title,
                            subject,
                            issuer,
                            contact,
                            publicity,
                            sections,
                            facts,
                            series.series(),
                            participantCategories,
                            milestones,
                            scoring,
                            List.of(),
                            List.of(),
                            null,
                            declaredLots,
                            terms,
                            Map.of()),
                    lots.stream().map(it -> numbered.get(it.number())).toList(),
                    series.seminars().stream().map(it -> it.seminar(numbered)).toList(),
                    // A deadline given as a date means the end of that day (D98, A1).
                    deadline.plusDays(1).atStartOfDay(zone).toInstant(),
                    new Call.Status.Draft());
        }
    }

    /** A lot as the file states it. */
    record LotText(
            int number,
            LotKind kind,
            String label,
            @Nullable String alternateLabel,
            @Nullable String publicCode,
            List<String> duties) {

        Lot lot() {
            return new Lot(
                    Ids.next(),
                    number,
                    kind,
                    label,
                    alternateLabel,
                    publicCode,
                    duties,
                    Lot.Standing.OPEN);
        }
    }

    /** The series as the file states it. */
    record SeriesText(
            int year,
            LocalDate windowFrom,
            LocalDate windowTo,
            String purpose,
            String theme,
            List<String> objectives,
            int gauge,
            List<SeminarText> seminars) {

        CallContent.Series series() {
            return new CallContent.Series(
                    year, windowFrom, windowTo, purpose, theme, objectives, gauge);
        }
    }

    /** A seminar as the file states it, with the number of its lot. */
    record SeminarText(
            int lot, String publicCode, String publicLabel, List<String> alternateLabels) {

        PlannedSeminar seminar(Map<Integer, Lot> lots) {
            UUID bought = Objects.requireNonNull(lots.get(lot)).id();
            return new PlannedSeminar(Ids.next(), bought, publicCode, publicLabel, alternateLabels);
        }
    }
}
