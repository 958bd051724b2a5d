package coop.cooperer.rencontres.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.notifications.subscription.AddressGuards;
import coop.cooperer.rencontres.notifications.subscription.SigningSecret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourierTest {

    private static final InetAddress PUBLIC = InetAddress.ofLiteral("93.184.215.14");
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    @Test
    void aNameThatChangesItsAnswerBetweenCheckAndDialIsNotDialled() throws Exception {
        try (var inner = new ServerSocket(0, 1, LOOPBACK)) {
            inner.setSoTimeout(300);
            Queue<List<InetAddress>> answers =
                    new ArrayDeque<>(List.of(List.of(PUBLIC), List.of(LOOPBACK)));
            var courier =
                    new Courier(
                            AddressGuards.resolving(_ -> answers.remove()), Duration.ofSeconds(2));

            var attempt =
                    courier.carry(errand("https://rebinding.example:" + inner.getLocalPort()));

            assertThat(attempt.failure()).isEqualTo(AttemptFailure.UNREACHABLE);
            assertThat(answers).isEmpty();
            assertThat(isDialled(inner)).isFalse();
        }
    }

    @Test
    void anAddressThatBecameInnerIsRefusedBeforeAnythingIsDialled() {
        var courier =
                new Courier(AddressGuards.resolving(_ -> List.of(LOOPBACK)), Duration.ofSeconds(2));

        var attempt = courier.carry(errand("https://moved.example/hook"));

        assertThat(attempt.failure()).isEqualTo(AttemptFailure.ADDRESS_REFUSED);
        assertThat(attempt.isSuccess()).isFalse();
    }

    private static boolean isDialled(ServerSocket inner) throws IOException {
        try (var _ = inner.accept()) {
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    private static Errand errand(String url) {
        var secret = new SigningSecret("whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        var id = UUID.randomUUID();
        return new Errand(id, id, id, "type", "{}", 0, 0, url, List.of(secret));
    }
}
