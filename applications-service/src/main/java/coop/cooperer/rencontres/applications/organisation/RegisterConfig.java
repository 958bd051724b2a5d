package coop.cooperer.rencontres.applications.organisation;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where the register of companies is asked. */
@ConfigMapping(prefix = "company-register")
interface RegisterConfig {

    /** The address of the Sirene API; without one a substitute answers, which needs no network. */
    Optional<URI> address();

    /** The key of that API. */
    Optional<String> key();
}
