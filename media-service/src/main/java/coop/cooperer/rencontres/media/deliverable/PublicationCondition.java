package coop.cooperer.rencontres.media.deliverable;

/** Something that must hold before accepted proceedings become public. */
public interface PublicationCondition {

    /**
     * Goes on only if it holds, and goes on holding until the transaction ends.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal with what is missing
     */
    void require(Deliverable accepted);
}
