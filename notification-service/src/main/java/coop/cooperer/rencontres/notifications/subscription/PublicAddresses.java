package coop.cooperer.rencontres.notifications.subscription;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses that lead to the public internet and nowhere else, by the registries of IANA for
 * special purposes (RFC 6890 and its successors).
 */
final class PublicAddresses {

    /** IPv4: everything but private, shared, local, documentation, test, multicast, reserved. */
    private static final List<AddressRange> NOT_PUBLIC_V4 =
            ranges(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4");

    /** IPv6: of what is allotted at all, what wraps an IPv4 address or is set apart. */
    private static final AddressRange ALLOTTED_V6 = AddressRange.of("2000::/3");

    private static final List<AddressRange> NOT_PUBLIC_V6 =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        // An IPv4 address written as IPv6 (::ffff:…) is an IPv4 address to Java already.
        return switch (address) {
            case java.net.Inet4Address it -> NOT_PUBLIC_V4.stream().noneMatch(n -> n.contains(it));
            default ->
                    ALLOTTED_V6.contains(address)
                            && NOT_PUBLIC_V6.stream().noneMatch(n -> n.contains(address))
                            && !isTunnelInAnyNetwork(address);
        };
    }

    // ISATAP (RFC 5214) hides an IPv4 address behind 0:5efe or 200:5efe under every prefix.
    private static boolean isTunnelInAnyNetwork(InetAddress address) {
        var bytes = address.getAddress();
        return (bytes[8] & ~2) == 0
                && bytes[9] == 0
                && bytes[10] == 0x5e
                && bytes[11] == (byte) 0xfe;
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(AddressRange::of).toList();
    }
}
