package coop.cooperer.rencontres.notifications.subscription;

import static coop.cooperer.rencontres.notifications.subscription.SubscriptionReason.WEBHOOK_ADDRESS_REFUSED;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/**
 * Keeps deliveries out of inner networks: only https, only to names all of whose addresses are
 * public.
 *
 * <p>Asked when a partner subscribes, before each attempt, and by the HTTP client itself for the
 * addresses that it dials, so that a name cannot change its answer in between. Addresses are read
 * by the same parser that the client dials with, so that no spelling means two things.
 */
@ApplicationScoped
public class AddressGuard implements Dns {

    private static final int LONGEST = 2_000;
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+");

    private final boolean loopbackAllowed;
    private final Dns names;

    @Inject
    AddressGuard(SubscriptionsConfig config) {
        this(config.loopbackAllowed(), Dns.SYSTEM);
    }

    AddressGuard(boolean loopbackAllowed, Dns names) {
        this.loopbackAllowed = loopbackAllowed;
        this.names = names;
    }

    /**
     * Lets an address pass.
     *
     * @return the address in its plain spelling
     * @throws Refusal {@code webhook-address-refused}
     */
    public String admit(String text) {
        var url = text.length() > LONGEST ? null : HttpUrl.parse(text);
        if (url == null || !url.username().isEmpty() || !url.password().isEmpty()) {
            throw refused("Donnez une adresse https complète, sans identifiant ni mot de passe.");
        }
        try {
            var addresses = lookup(url.host());
            var local = addresses.stream().allMatch(InetAddress::isLoopbackAddress);
            if (!url.isHttps() && !local) {
                throw refused("Donnez une adresse en https.");
            }
        } catch (UnknownHostException nowhere) {
            throw refused("Donnez une adresse publique, que chacun peut joindre.");
        }
        return url.toString();
    }

    /**
     * The addresses of a host, if every one of them may be dialled.
     *
     * @throws UnknownHostException if the host is unknown, or leads to where nothing is delivered
     */
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        var addresses = names.lookup(host);
        if (addresses.isEmpty()
                || isOddlySpelt(host, addresses)
                || !addresses.stream().allMatch(this::mayBeDialled)) {
            throw new UnknownHostException(host + " is no public host");
        }
        return addresses;
    }

    // 0177.0.0.1 is 127.0.0.1 to some and 177.0.0.1 to others.
    private static boolean isOddlySpelt(String host, List<InetAddress> addresses) {
        return NUMERIC.matcher(host).matches()
                && !addresses.getFirst().getHostAddress().equals(host);
    }

    private boolean mayBeDialled(InetAddress address) {
        return address.isLoopbackAddress() ? loopbackAllowed : PublicAddresses.contain(address);
    }

    private static Refusal refused(String remedy) {
        return new Refusal(WEBHOOK_ADDRESS_REFUSED, remedy);
    }
}
