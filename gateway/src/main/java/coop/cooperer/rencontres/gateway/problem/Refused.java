package coop.cooperer.rencontres.gateway.problem;

/** The door says no, for a reason that the caller is told. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem problem;

    /** Refuses for this reason. */
    public Refused(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** Why. */
    public Problem problem() {
        return problem;
    }
}
