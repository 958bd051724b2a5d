package coop.cooperer.rencontres.platform.web;

/**
 * A view of an object that changes: its version is the {@code ETag} of the answer (RFC 9110), and
 * part of its body, since an object in a list has no header of its own.
 */
public interface Versioned {

    /** The version, which grows with every change. */
    int version();
}
