package coop.cooperer.rencontres.gateway.partner;

import java.util.List;
import java.util.Optional;

/** The partner systems that the realm knows. Blocks. */
interface Partners {

    /** All of them, by client. */
    List<Partner> all();

    /** Lets the partner in; its secret, or nothing when there is such a client already. */
    Optional<String> add(Partner partner);

    /** A new secret in the place of the old one; nothing when there is no such partner. */
    Optional<String> renew(String client);

    /** Lets the partner in no longer; false when there was none. */
    boolean remove(String client);
}
