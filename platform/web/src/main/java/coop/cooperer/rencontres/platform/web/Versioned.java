package coop.cooperer.rencontres.platform.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of an object that changes: its version is the {@code ETag} of the answer (RFC 9110). */
public interface Versioned {

    /** The version, which grows with every change. */
    @JsonIgnore
    int version();
}
