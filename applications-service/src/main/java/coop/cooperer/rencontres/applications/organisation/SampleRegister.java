package coop.cooperer.rencontres.applications.organisation;

import java.util.Map;

/** The substitute for a platform without network: a few numbers, none of a real structure. */
final class SampleRegister implements CompanyRegister {

    private static final Map<String, RegisterEntry> ENTRIES =
            Map.of(
                    "73282932000074",
                    RegisterEntry.found(
                            "Structure d’exemple",
                            "1 place de l’Exemple, 75001 Paris",
                            "94.99Z",
                            Naf.Version.REV2),
                    "35600000000048",
                    RegisterEntry.NOT_DISCLOSED);

    @Override
    public RegisterEntry find(Siret siret) {
        return ENTRIES.getOrDefault(siret.digits(), RegisterEntry.UNKNOWN);
    }
}
