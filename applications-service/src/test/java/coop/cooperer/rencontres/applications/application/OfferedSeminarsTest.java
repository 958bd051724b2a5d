package coop.cooperer.rencontres.applications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.CallContent;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.applications.call.PlannedSeminar;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfferedSeminarsTest {

    private final Lot photographs =
            new Lot(
                    UUID.randomUUID(),
                    4,
                    LotKind.PHOTOGRAPHY,
                    "Prestation photographique",
                    null,
                    null,
                    List.of(),
                    Lot.Standing.OPEN);
    private final Call call = call();
    private final List<UUID> three = call.seminarsOf(photographs);

    @Test
    @Acceptance("A11")
    void photographsAreOfferedForOneOrThreeSeminars() {
        var one = three.subList(0, 1);

        assertThat(OfferBid.seminars(call, photographs, one, false)).isEqualTo(one);
        assertThat(OfferBid.seminars(call, photographs, List.of(), false)).isEqualTo(three);
    }

    @Test
    @Acceptance("A11")
    void aSettingAllowsTwo() {
        var two = three.subList(0, 2);

        assertThat(OfferBid.seminars(call, photographs, two, true)).isEqualTo(two);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> OfferBid.seminars(call, photographs, two, false))
                .extracting(Refusal::reason)
                .isEqualTo(ApplicationReason.SEMINARS_ONE_OR_ALL);
    }

    private Call call() {
        return new Call(
                UUID.randomUUID(),
                0,
                content(),
                List.of(photographs),
                Stream.of("A", "B", "C").map(OfferedSeminarsTest::seminar).toList(),
                Instant.EPOCH,
                new Call.Status.Draft());
    }

    private static PlannedSeminar seminar(String code) {
        return new PlannedSeminar(UUID.randomUUID(), UUID.randomUUID(), code, code, List.of());
    }

    private static CallContent content() {
        try {
            return JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(
                            Path.of("../deploy/calls/2021/call.json").toFile(), CallContent.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
