package dev.guanxi.gateway.problem;

/** Ends a request with a problem, wherever in the gateway it is known. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    protected Refusal(Problem problem, Throwable cause) {
        super(problem.detail(), cause);
        this.problem = problem;
    }

    protected Refusal(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
