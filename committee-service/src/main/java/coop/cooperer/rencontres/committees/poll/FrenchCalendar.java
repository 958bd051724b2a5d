package coop.cooperer.rencontres.committees.poll;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Public holidays and school holidays by zone, from files that the service ships. */
@ApplicationScoped
class FrenchCalendar {

    private final Map<LocalDate, String> publicHolidays =
            lines("public-holidays.csv")
                    .collect(Collectors.toMap(it -> LocalDate.parse(it[0]), it -> it[1]));

    private final List<SchoolHoliday> schoolHolidays =
            lines("school-holidays.csv")
                    .map(
                            it ->
                                    new SchoolHoliday(
                                            it[0], LocalDate.parse(it[1]), LocalDate.parse(it[2])))
                    .toList();

    /** The name of the public holiday, if the day is one. */
    Optional<String> publicHoliday(LocalDate day) {
        return Optional.ofNullable(publicHolidays.get(day));
    }

    /** The zones whose schools are closed on the day. */
    List<String> zonesOnHoliday(LocalDate day) {
        return schoolHolidays.stream()
                .filter(it -> it.includes(day))
                .map(SchoolHoliday::zone)
                .distinct()
                .sorted()
                .toList();
    }

    private record SchoolHoliday(String zone, LocalDate first, LocalDate last) {

        boolean includes(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private static Stream<String[]> lines(String file) {
        try (InputStream text =
                Objects.requireNonNull(
                        FrenchCalendar.class.getResourceAsStream("/calendar/" + file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
