package coop.cooperer.rencontres.applications.application;

import java.util.ArrayList;
import java.util.List;

/**
 * Something mandatory that a file lacks, and where (R87).
 *
 * @param field the path of the part in the application
 */
record Missing(String field, String message) {

    /** Everything that the content lacks, in the order of the form. */
    static List<Missing> in(ApplicationContent content) {
        var missing = new ArrayList<Missing>();
        if (content.presentation().isBlank()) {
            missing.add(new Missing("presentation", "la présentation de la structure"));
        }
        if (content.people().isBlank()) {
            missing.add(new Missing("people", "la présentation des personnes missionnées"));
        }
        if (content.motivations().isBlank()) {
            missing.add(new Missing("motivations", "les motivations"));
        }
        if (content.contactEmail().isBlank()) {
            missing.add(new Missing("contactEmail", "une adresse de contact"));
        }
        if (!content.candidate().canBeInvoiced()) {
            missing.add(
                    new Missing(
                            "candidate",
                            "le SIRET de la structure qui facture, ou la raison de son absence"));
        }
        if (content.bids().isEmpty()) {
            missing.add(new Missing("bids", "une offre pour un lot au moins"));
        }
        for (var bid : content.bids()) {
            if (bid.proposal().isBlank()) {
                missing.add(
                        new Missing(
                                "lot-" + bid.lotNumber(),
                                "la proposition détaillée pour le lot " + bid.lotNumber()));
            }
            if (bid.vat() == null) {
                missing.add(
                        new Missing(
                                "lot-" + bid.lotNumber(),
                                "le régime de TVA de l’offre pour le lot " + bid.lotNumber()));
            }
        }
        return missing;
    }
}
