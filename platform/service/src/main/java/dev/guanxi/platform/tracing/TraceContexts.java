package dev.guanxi.platform.tracing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries the W3C trace context over places that no library instruments: outbox and inbox. */
public final class TraceContexts {

    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    public TraceContexts(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The current {@code traceparent}, or null outside a trace. */
    public @Nullable String current() {
        TraceContext context = tracer.currentTraceContext().context();
        if (context == null) {
            return null;
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(
                context,
                carrier,
                (headers, name, value) -> {
                    if (headers != null) {
                        headers.put(name, value);
                    }
                });
        return carrier.get(TRACEPARENT);
    }

    /** The id that a support engineer searches for, or null outside a trace. */
    public @Nullable String currentTraceId() {
        TraceContext context = tracer.currentTraceContext().context();
        return context == null ? null : context.traceId();
    }

    /** Runs the work as a consumer span that continues the trace of the message. */
    public void continuing(@Nullable String traceparent, String name, Runnable work) {
        Map<String, String> carrier =
                traceparent == null ? Map.of() : Map.of(TRACEPARENT, traceparent);
        Span span =
                propagator.extract(carrier, Map::get).name(name).kind(Span.Kind.CONSUMER).start();
        try (Tracer.SpanInScope ignored = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }
}
