package coop.cooperer.rencontres.applications.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The register that the operator names, or the substitute. */
@ApplicationScoped
class ChosenRegister {

    @Produces
    @ApplicationScoped
    CompanyRegister register(RegisterConfig config, ObjectMapper json) {
        return config.address()
                .<CompanyRegister>map(it -> new SireneRegister(it, config.key(), json))
                .orElseGet(SampleRegister::new);
    }
}
