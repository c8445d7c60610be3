package dev.guanxi.gateway.identity;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/**
 * Asks the same question at most once in a while. A token that names an unknown key makes the
 * decoder ask for the keys again, so without this anybody could have the gateway flood the issuer.
 * It knows two addresses in its life, the issuer's discovery and its keys.
 */
class Restraint implements ExchangeFilterFunction {

    private final Duration validity;
    private final Map<URI, Mono<Answer>> answers = new ConcurrentHashMap<>();

    /**
     * @param validity for this long an answer counts; a new key of the issuer is seen that much
     *     later at the worst
     */
    Restraint(Duration validity) {
        this.validity = validity;
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return answers.computeIfAbsent(request.url(), url -> remembered(request, next))
                .map(Answer::asResponse);
    }

    private Mono<Answer> remembered(ClientRequest request, ExchangeFunction next) {
        return Mono.defer(() -> next.exchange(request))
                .flatMap(Answer::of)
                .cache(
                        answer -> answer.status().is2xxSuccessful() ? validity : Duration.ZERO,
                        error -> Duration.ZERO,
                        () -> Duration.ZERO);
    }

    private record Answer(HttpStatusCode status, HttpHeaders headers, String body) {

        static Mono<Answer> of(ClientResponse response) {
            return response.bodyToMono(String.class)
                    .defaultIfEmpty("")
                    .map(
                            body ->
                                    new Answer(
                                            response.statusCode(),
                                            response.headers().asHttpHeaders(),
                                            body));
        }

        ClientResponse asResponse() {
            return ClientResponse.create(status)
                    .headers(copy -> copy.putAll(headers))
                    .body(body)
                    .build();
        }
    }
}
