package dev.guanxi.customer.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerApi.Answer;
import dev.guanxi.platform.http.MergePatch;
import dev.guanxi.platform.testing.TestTokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** The fields of one test. They are retired after it, or other tests would have to fill them. */
public class DefinedFields {

    public static final String FIELDS = "/api/v1/custom-fields";

    private final CustomerApi api;
    private final TestTokens tokens;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, UUID> defined = new HashMap<>();

    public DefinedFields(CustomerApi api, TestTokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    /** The name under which this test knows a field, different from those of all other tests. */
    public String name(String word) {
        return word + "Q" + mark;
    }

    /** Defines a field for organisations and persons; the name as other requests take it. */
    public String define(String word, String type, String more) {
        Answer answer = tryDefine(name(word), type, more);
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(201);
        return name(word);
    }

    public Answer tryDefine(String name, String type, String more) {
        Answer answer =
                send(
                        HttpMethod.POST,
                        FIELDS,
                        null,
                        """
                        {"name":"%s","label":"A field","kinds":["organisation","person"],"type":"%s"%s}
                        """
                                .formatted(name, type, more));
        if (answer.status() == 201) {
            defined.put(name, answer.id());
        }
        return answer;
    }

    public Answer get(String word) {
        return send(HttpMethod.GET, FIELDS + "/" + idOf(word), null, null);
    }

    public Answer patch(String word, String body) {
        Answer seen = get(word);
        HttpHeaders headers = headers(seen.etag());
        headers.setContentType(MediaType.parseMediaType(MergePatch.MEDIA_TYPE));
        return api.send(HttpMethod.PATCH, FIELDS + "/" + seen.id(), headers, body);
    }

    /** {@code retire} or {@code reinstate}. */
    public Answer decide(String word, String what) {
        Answer seen = get(word);
        return send(HttpMethod.POST, FIELDS + "/" + seen.id() + "/" + what, seen.etag(), null);
    }

    public void retireAll() {
        for (UUID id : defined.values()) {
            Answer seen = send(HttpMethod.GET, FIELDS + "/" + id, null, null);
            send(HttpMethod.POST, FIELDS + "/" + id + "/retire", seen.etag(), null);
        }
    }

    public Answer send(
            HttpMethod method, String path, @Nullable String etag, @Nullable String body) {
        return api.send(method, path, headers(etag), body);
    }

    private UUID idOf(String word) {
        return Objects.requireNonNull(defined.get(name(word)));
    }

    private HttpHeaders headers(@Nullable String etag) {
        HttpHeaders headers = api.headers(tokens.as("ada", "administrator"));
        if (etag != null) {
            headers.setIfMatch(etag);
        }
        return headers;
    }
}
