package coop.cooperer.rencontres.platform.web;

/**
 * What of the audit trail nobody may read yet, or the caller not at all. A service that keeps
 * secrets has one such bean; all others show everything.
 */
public interface AuditVeil {

    /** An SQL condition on {@code subject} that holds for what the caller may see now. */
    String visible();
}
