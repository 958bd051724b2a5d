package coop.cooperer.rencontres.applications.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The scanner that the operator names, or none. */
@ApplicationScoped
class ChosenScanner {

    @Produces
    @ApplicationScoped
    Scanner scanner(FilesConfig config) {
        return config.scannerHost()
                .<Scanner>map(it -> new ClamdScanner(it, config.scannerPort()))
                .orElseGet(NoScanner::new);
    }
}
