package dev.guanxi.platform.problem;

import dev.guanxi.platform.tracing.TraceContexts;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Builds the one shape in which every refusal leaves a service. */
public final class Problems {

    private static final String TYPE_BASE = "https://guanxi.dev/problems/";

    private final TraceContexts traces;

    public Problems(TraceContexts traces) {
        this.traces = traces;
    }

    public ProblemDetail of(HttpStatusCode status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE_BASE + code));
        problem.setProperty("code", code);
        String traceId = traces.currentTraceId();
        if (traceId != null) {
            problem.setProperty("traceId", traceId);
        }
        return problem;
    }

    ProblemDetail of(Problem refusal) {
        ProblemDetail problem =
                of(
                        refusal.status(),
                        refusal.code(),
                        String.valueOf(refusal.getMessage()),
                        refusal.errors());
        refusal.members().forEach(problem::setProperty);
        return problem;
    }

    public ProblemDetail of(
            HttpStatusCode status, String code, String detail, List<FieldError> errors) {
        ProblemDetail problem = of(status, code, detail);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }
}
