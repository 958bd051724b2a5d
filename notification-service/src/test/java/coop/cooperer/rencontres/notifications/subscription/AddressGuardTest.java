package coop.cooperer.rencontres.notifications.subscription;

import static coop.cooperer.rencontres.notifications.subscription.SubscriptionReason.WEBHOOK_ADDRESS_REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static final InetAddress PUBLIC = InetAddress.ofLiteral("93.184.215.14");
    private static final Map<String, List<InetAddress>> NAMES =
            Map.of(
                    "partner.example", List.of(PUBLIC),
                    "half.example", List.of(PUBLIC, InetAddress.ofLiteral("10.0.0.1")),
                    "localhost", List.of(InetAddress.getLoopbackAddress()));

    private final AddressGuard guard = new AddressGuard(false, AddressGuardTest::resolve);
    private final AddressGuard local = new AddressGuard(true, AddressGuardTest::resolve);

    @Test
    void aPublicHttpsAddressPassesInItsPlainSpelling() {
        assertThat(guard.admit("HTTPS://Partner.Example:443/hook"))
                .isEqualTo("https://partner.example/hook");
        assertThat(guard.admit("https://[2606:2800:21f:cb07::1]/hook"))
                .isEqualTo("https://[2606:2800:21f:cb07::1]/hook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "partner.example",
                "//partner.example/",
                "https://",
                "https:///hook",
                "ftp://partner.example/",
                "file:///etc/passwd",
                "http://partner.example/",
                "https://user@partner.example/",
                "https://user:word@partner.example/",
                "https://partner.example@10.0.0.1/",
                "https://unknown.example/",
                "https://half.example/",
                "https://localhost/",
                "https://partner.example:99999/",
            })
    void anAddressThatIsNotHttpsToAPublicHostIsRefused(String address) {
        refused(guard, address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                // Other spellings of 127.0.0.1 and 10.0.0.1.
                "127.1",
                "2130706433",
                "0177.0.0.1",
                "0x7f000001",
                "0x7f.0.0.1",
                "127.0.0.1.",
                "127。0。0。1",
                "①②⑦.0.0.1",
                "%31%32%37.0.0.1",
                "167772161",
                // IPv6: nothing, loopback, local, multicast, documentation, discard.
                "[::]",
                "[::1]",
                "[0:0:0:0:0:0:0:1]",
                "[fc00::1]",
                "[fd12:3456:789a::1]",
                "[fe80::1]",
                "[fec0::1]",
                "[ff02::1]",
                "[2001:db8::1]",
                "[3fff::1]",
                "[100::1]",
                "[5f00::1]",
                // IPv4 in IPv6 clothes: mapped, compatible, translated, tunnelled.
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::ffff:10.0.0.1]",
                "[0:0:0:0:0:ffff:c0a8:0101]",
                "[::127.0.0.1]",
                "[::ffff:0:127.0.0.1]",
                "[64:ff9b::127.0.0.1]",
                "[64:ff9b::a00:1]",
                "[64:ff9b:1::1]",
                "[2002:7f00:1::]",
                "[2002:a00:1::1]",
                "[2001:0:4136:e378:8000:63bf:80ff:fffe]",
                "[fe80::5efe:127.0.0.1]",
                "[2001:20::1]",
                "[2606:2800:21f:cb07:0:5efe:10.0.0.1]",
                "[2606:2800:21f:cb07:200:5efe:127.0.0.1]",
                "[2606:2800:21f:cb07:0:5efe:a9fe:a9fe]",
            })
    void anAddressOfAnInnerNetworkIsRefusedInEverySpelling(String host) {
        refused(guard, "https://" + host + "/");
    }

    @Test
    void theOwnMachineIsAcceptedOnTheLocalPlatformAloneAndOnlyThereByHttp() {
        assertThat(local.admit("http://localhost:9000/hook"))
                .isEqualTo("http://localhost:9000/hook");
        assertThat(local.admit("http://127.0.0.1:9000/")).isEqualTo("http://127.0.0.1:9000/");
        refused(local, "http://partner.example/");
        refused(local, "https://10.0.0.1/");
    }

    @Test
    void aNameThatChangesItsAnswerIsRefusedWhenItIsDialled() {
        Queue<InetAddress> answers =
                new ArrayDeque<>(List.of(PUBLIC, InetAddress.ofLiteral("169.254.169.254")));
        var rebound = new AddressGuard(false, _ -> List.of(answers.remove()));

        rebound.admit("https://rebinding.example/");

        assertThatExceptionOfType(UnknownHostException.class)
                .isThrownBy(() -> rebound.lookup("rebinding.example"));
    }

    private static void refused(AddressGuard guard, String address) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> guard.admit(address))
                .extracting(Refusal::reason)
                .isEqualTo(WEBHOOK_ADDRESS_REFUSED);
    }

    private static List<InetAddress> resolve(String host) throws UnknownHostException {
        var known = NAMES.get(host);
        if (known != null) {
            return known;
        }
        var literal = Stream.of(host).anyMatch(it -> it.matches("[\\d.]+|[\\da-f:.]*:[\\da-f:.]*"));
        if (!literal) {
            throw new UnknownHostException(host);
        }
        return Dns.SYSTEM.lookup(host);
    }
}
