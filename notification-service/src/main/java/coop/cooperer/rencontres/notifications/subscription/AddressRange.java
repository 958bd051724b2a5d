package coop.cooperer.rencontres.notifications.subscription;

import java.math.BigInteger;
import java.net.InetAddress;

/** A block of addresses: those whose first bits are those of {@code network}. */
record AddressRange(InetAddress network, int bits) {

    /** Reads {@code 10.0.0.0/8}. */
    static AddressRange of(String text) {
        var slash = text.indexOf('/');
        return new AddressRange(
                InetAddress.ofLiteral(text.substring(0, slash)),
                Integer.parseInt(text.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        return address.getAddress().length == network.getAddress().length
                && head(address).equals(head(network));
    }

    private BigInteger head(InetAddress address) {
        var bytes = address.getAddress();
        return new BigInteger(1, bytes).shiftRight(bytes.length * Byte.SIZE - bits);
    }
}
