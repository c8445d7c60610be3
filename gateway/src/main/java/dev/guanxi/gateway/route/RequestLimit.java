package dev.guanxi.gateway.route;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Refuses a body that is too large: by its declared length before anything is passed on, and by
 * counting where none is declared, so that chunks are no way around it.
 */
@Component
class RequestLimit implements GlobalFilter, Ordered {

    /** What the conventions call a bulk upload: {@code POST …:import}. */
    private static final String BULK_UPLOAD = ":import";

    private final DataSize ofRequests;
    private final DataSize ofBulk;

    RequestLimit(RouteSettings settings) {
        this.ofRequests = settings.requestLimit();
        this.ofBulk = settings.bulk().limit();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var limit =
                exchange.getRequest().getPath().value().endsWith(BULK_UPLOAD) ? ofBulk : ofRequests;
        var declared = exchange.getRequest().getHeaders().getContentLength();
        if (declared > limit.toBytes()) {
            return Mono.error(new RequestTooLarge(limit));
        }
        return chain.filter(declared < 0 ? counted(exchange, limit) : exchange);
    }

    private static ServerWebExchange counted(ServerWebExchange exchange, DataSize limit) {
        var request =
                new ServerHttpRequestDecorator(exchange.getRequest()) {
                    @Override
                    public Flux<DataBuffer> getBody() {
                        var read = new AtomicLong();
                        return super.getBody()
                                .map(
                                        buffer -> {
                                            var sum = read.addAndGet(buffer.readableByteCount());
                                            if (sum > limit.toBytes()) {
                                                DataBufferUtils.release(buffer);
                                                throw new RequestTooLarge(limit);
                                            }
                                            return buffer;
                                        });
                    }
                };
        return exchange.mutate().request(request).build();
    }
}
