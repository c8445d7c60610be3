package dev.guanxi.analytics.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as events carry it: unknown fields are ignored, absent values left out, decimals plain. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private Json() {}

    static <T> T read(byte[] value, Class<T> type) {
        try {
            T data = MAPPER.readValue(value, type);
            if (data == null) {
                throw new Unusable("malformed-json", "The message is not a JSON object");
            }
            return data;
        } catch (JacksonException e) {
            throw new Unusable("malformed-json", String.valueOf(e.getOriginalMessage()));
        }
    }

    static byte[] write(Object data) {
        return MAPPER.writeValueAsBytes(data);
    }
}
