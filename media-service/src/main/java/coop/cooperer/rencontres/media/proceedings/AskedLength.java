package coop.cooperer.rencontres.media.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The length that the settings ask for. */
@ApplicationScoped
class AskedLength {

    @Produces
    @Singleton
    Length length(ProceedingsConfig config) {
        return new Length(config.words(), config.tolerancePercent());
    }
}
