package dev.guanxi.customer.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.http.MergePatch;
import dev.guanxi.platform.testing.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

@CustomerServiceTest
class MappingApiTests {

    private static final String MAPPINGS = "/api/v1/import-mappings";

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;

    private final String name = "Mapping " + UUID.randomUUID();

    @Test
    void mappingIsKeptChangedAndForgotten() {
        CustomerApi.Answer kept = post(body(name));
        String path = MAPPINGS + "/" + kept.id();

        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.headers().getLocation()).hasToString(path);
        assertThat(get(path).json()).isEqualTo(kept.json());
        CustomerApi.Answer changed =
                patch(path, kept.etag(), "{\"columns\":[{\"column\":\"B\",\"field\":\"kind\"}]}");
        assertThat(changed.json().at("/columns/0/column").asString()).isEqualTo("B");
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(patch(path, kept.etag(), "{\"name\":\"x\"}").code()).isEqualTo("stale-version");
        assertThat(send(HttpMethod.DELETE, path, null).status()).isEqualTo(204);
        assertThat(get(path).code()).isEqualTo("no-such-mapping");
    }

    @Test
    void nameIsTakenOnce() {
        post(body(name));

        assertThat(post(body(name)).code()).isEqualTo("mapping-name-taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                                            | invalid-request",
                "[{\"column\":\"A\",\"field\":\"Na me\"}]      | unknown-field-path",
                "[{\"column\":\"A\",\"field\":\"name\"},{\"column\":\"B\",\"field\":\"name\"}] | field-twice",
                "[{\"column\":\"A\",\"field\":\"name\",\"x\":1}] | unknown-field",
            })
    void wrongMappingIsRefused(String columns, String code) {
        assertThat(post("{\"name\":\"%s\",\"columns\":%s}".formatted(name, columns)).code())
                .isEqualTo(code);
    }

    private static String body(String name) {
        return """
               {"name":"%s","columns":[{"column":"A","field":"name","values":{"x":"y"}}],
                "constants":{"kind":"person"}}
               """
                .formatted(name);
    }

    private CustomerApi.Answer post(String body) {
        return send(HttpMethod.POST, MAPPINGS, body);
    }

    private CustomerApi.Answer get(String path) {
        return send(HttpMethod.GET, path, null);
    }

    private CustomerApi.Answer patch(String path, String etag, String body) {
        HttpHeaders headers = headers();
        headers.setIfMatch(etag);
        headers.setContentType(MediaType.parseMediaType(MergePatch.MEDIA_TYPE));
        return api.send(HttpMethod.PATCH, path, headers, body);
    }

    private CustomerApi.Answer send(HttpMethod method, String path, String body) {
        return api.send(method, path, headers(), body);
    }

    private HttpHeaders headers() {
        return api.headers(tokens.as("mia", "sales-manager"));
    }
}
