package coop.cooperer.rencontres.gateway.door;

import java.net.InetAddress;

/** The addresses of this machine and of the private network around it. */
final class Neighbourhood {

    private Neighbourhood() {}

    static boolean includes(String address) {
        var scope = address.indexOf('%');
        var from = InetAddress.ofLiteral(scope < 0 ? address : address.substring(0, scope));
        var first = from.getAddress()[0];
        return from.isLoopbackAddress()
                || from.isSiteLocalAddress()
                || from.isLinkLocalAddress()
                // Unique local addresses of IPv6, fc00::/7.
                || (from.getAddress().length == 16 && (first & 0xfe) == 0xfc);
    }
}
