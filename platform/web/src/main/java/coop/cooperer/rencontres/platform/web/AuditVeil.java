package coop.cooperer.rencontres.platform.web;

/**
 * What of the audit trail nobody may read yet. A service that keeps secrets for a time has one such
 * bean; all others show everything.
 */
public interface AuditVeil {

    /** An SQL condition on {@code subject} that holds for what may be seen. */
    String visible();
}
