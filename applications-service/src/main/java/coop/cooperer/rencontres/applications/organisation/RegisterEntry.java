package coop.cooperer.rencontres.applications.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What the register of companies says of a number; what is not fully disclosed stays out (D25). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisterEntry(
        State state,
        @Nullable String legalName,
        @Nullable String address,
        @Nullable String naf,
        Naf.@Nullable Version nafVersion) {

    /** How the look-up ended. */
    enum State {
        /** It is there and may be shown. */
        FOUND,
        /** It is there, partially disclosed: nothing of it is shown. */
        NOT_DISCLOSED,
        /** The register does not have it. */
        UNKNOWN,
        /** The register did not answer. */
        OUT_OF_REACH
    }

    static final RegisterEntry NOT_DISCLOSED = nothing(State.NOT_DISCLOSED);
    static final RegisterEntry UNKNOWN = nothing(State.UNKNOWN);
    static final RegisterEntry OUT_OF_REACH = nothing(State.OUT_OF_REACH);

    static RegisterEntry found(
            String legalName, String address, String naf, Naf.Version nafVersion) {
        return new RegisterEntry(State.FOUND, legalName, address, naf, nafVersion);
    }

    private static RegisterEntry nothing(State state) {
        return new RegisterEntry(state, null, null, null, null);
    }
}
