package coop.cooperer.rencontres.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.cooperer.rencontres.contracts.SeminarsEvent.SeatOffered;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTypeTest {

    @Test
    void anEventIsWhatItsRecordAndItsTopicSay() {
        var type = EventType.of(SeatOffered.class);

        assertThat(type)
                .isEqualTo(
                        new EventType(
                                "coop.cooperer.rencontres.SeatOffered.v1",
                                SeatOffered.class,
                                "seminars.v1",
                                "seminar-service",
                                Audience.PARTNER,
                                "seminars:read",
                                "registration",
                                Privacy.PSEUDONYMS));
    }

    @EveryEvent
    void anEventIsFoundByItsNameAndByItsRecord(EventType type) {
        assertThat(EventType.named(type.name())).contains(type);
        assertThat(EventType.of(type.event())).isEqualTo(type);
    }

    @EveryEvent
    void onlyWhatPartnersHearNeedsAScope(EventType type) {
        assertThat(type.scope().isEmpty()).isEqualTo(type.audience() != Audience.PARTNER);
    }

    @EveryEvent
    void anEventAboutAPersonHoldsPseudonyms(EventType type) {
        var aboutAPerson = List.of("registration", "consent", "person").contains(type.subject());

        assertThat(aboutAPerson && type.privacy() == Privacy.IDENTIFIERS).isFalse();
    }

    @Test
    void aNameOfALaterVersionIsNoErrorButUnknown() {
        assertThat(EventType.named("coop.cooperer.rencontres.CallPublished.v2")).isEmpty();
    }

    @Test
    void aFamilyIsNoEvent() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventType.of(SeminarsEvent.class));
    }
}
