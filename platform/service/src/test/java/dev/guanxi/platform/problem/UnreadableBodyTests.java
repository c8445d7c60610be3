package dev.guanxi.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.guanxi.platform.value.Money;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class UnreadableBodyTests {

    record Line(UUID id, Integer count, Money price) {}

    record Body(List<Line> lines) {}

    private final JsonMapper json =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Test
    void anUnknownFieldIsNamedByItsPointer() {
        UnreadableBody body = read("{\"lines\":[{\"colour\":\"red\"}]}");

        assertThat(body.code()).isEqualTo("unknown-field");
        assertThat(body.errors())
                .extracting(FieldError::pointer)
                .containsExactly("/lines/0/colour");
    }

    @Test
    void aWrongTypeSaysWhatIsExpected() {
        UnreadableBody body = read("{\"lines\":[{\"id\":\"17\"}]}");

        assertThat(body.code()).isEqualTo("wrong-type");
        assertThat(body.detail()).contains("/lines/0/id").contains("UUID");
    }

    @Test
    void brokenJsonSaysWhere() {
        UnreadableBody body = read("{\"lines\":[}");

        assertThat(body.code()).isEqualTo("malformed-json");
        assertThat(body.detail()).contains("line 1");
    }

    @Test
    void nothingShowsJavaToTheCaller() {
        assertThat(
                        List.of(
                                read("{\"lines\":7}"),
                                read("[]"),
                                read("{\"lines\":[{\"price\":{\"currency\":\"XXXX\"}}]}"),
                                read("{\"lines\":[{\"count\":\"many\"}]}")))
                .allSatisfy(
                        body -> {
                            assertThat(body.detail()).doesNotContain("java", "tools.jackson", "`");
                            assertThat(body.code()).isEqualTo("wrong-type");
                        });
    }

    @Test
    void noBodyAtAllIsSaidToBeMissing() {
        assertThat(UnreadableBody.because(null).code()).isEqualTo("malformed-body");
    }

    private UnreadableBody read(String text) {
        return UnreadableBody.because(catchThrowable(() -> json.readValue(text, Body.class)));
    }
}
