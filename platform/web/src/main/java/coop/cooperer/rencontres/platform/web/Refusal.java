package coop.cooperer.rencontres.platform.web;

import java.util.Map;

/** The domain says no, for a reason that the caller is told (RFC 9457). */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What a refusal means over HTTP. */
    public enum Kind {
        /** The input is wrong in itself: 422. */
        INVALID,
        /** The object is unknown to this caller: 404. */
        ABSENT,
        /** The object is not in a state that allows this: 409. */
        CONFLICT,
        /** The caller may not do this: 403. */
        FORBIDDEN,
        /** The caller is not known: 401. */
        UNKNOWN_CALLER,
        /** The caller saw an older version: 412. */
        STALE
    }

    /** One way of saying no; implemented by the enum of each feature. Its names are public API. */
    public interface Reason {

        /** The constant's name; {@code UNKNOWN_LOT} is the code {@code unknown-lot}. */
        String name();

        /** What it means over HTTP. */
        Kind kind();

        /** What happened, in a few words of French. */
        String title();
    }

    private final transient Reason reason;
    private final transient Map<String, String> fields;

    /**
     * Refuses.
     *
     * @param detail what the caller can do about it, in French, without personal data
     */
    public Refusal(Reason reason, String detail) {
        this(reason, detail, Map.of());
    }

    /**
     * Refuses because of some fields.
     *
     * @param fields what is wrong with each, in French, by its path in the object
     */
    public Refusal(Reason reason, String detail, Map<String, String> fields) {
        super(detail, null, false, false);
        this.reason = reason;
        this.fields = Map.copyOf(fields);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What the caller can do about it. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** What is wrong with which field; empty for most reasons. */
    public Map<String, String> fields() {
        return fields;
    }
}
