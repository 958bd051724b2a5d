package coop.cooperer.rencontres.applications.organisation;

/** The public register of companies. It helps whoever types, and blocks nobody (D25). */
interface CompanyRegister {

    /** What the register says of this number; that it is out of reach is an answer too. */
    RegisterEntry find(Siret siret);
}
