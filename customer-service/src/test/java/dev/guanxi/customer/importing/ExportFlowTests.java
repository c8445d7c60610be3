package dev.guanxi.customer.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

@CustomerServiceTest
class ExportFlowTests {

    private static final String EXPORT = "/api/v1/customers:export";

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired Environment environment;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private ImportApi imports;

    @BeforeEach
    void open() {
        imports = new ImportApi(api, tokens, environment);
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv",
        "ndjson, application/x-ndjson",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void whatIsExportedAndImportedAgainChangesNothing(String format, String type) {
        imports.csv("", customers(1100));

        ImportApi.Answer file = imports.get(EXPORT + "?q=" + word + "&format=" + format);
        JsonNode again = imports.finished(imports.upload("", type, file.body()));

        assertThat(file.status()).isEqualTo(200);
        assertThat(again.path("counts").toString()).isEqualTo("{\"unchanged\":1100}");
    }

    @Test
    void columnsAreThoseThatAreAskedForAndFormulasAreHarmless() {
        imports.csv(
                "",
                """
                name,kind,phones[mobile].number,addresses.main.city
                "'=cmd|%s",person,+447911123456,Bristol
                """
                        .formatted(word));

        String file =
                imports.get(
                                EXPORT
                                        + "?q="
                                        + word
                                        + "&columns=name,phones%5Bmobile%5D.number,addresses.main.city")
                        .text();

        assertThat(file)
                .isEqualTo(
                        "\uFEFFname,phones[mobile].number,addresses.main.city\r\n"
                                + "'=cmd|%s,'+447911123456,Bristol\r\n".formatted(word));
    }

    @Test
    void wrongWishesAreRefused() {
        assertThat(imports.get(EXPORT + "?format=pdf").code()).isEqualTo("wrong-type");
        assertThat(imports.get(EXPORT + "?columns=Na+me").code()).isEqualTo("unknown-field-path");
        assertThat(imports.get(EXPORT + "?sort=size").code()).isEqualTo("unknown-sort");
        assertThat(api.get(EXPORT).status()).isEqualTo(403);
    }

    private String customers(int count) {
        StringBuilder file =
                new StringBuilder("name,kind,identities[shop-%s],phone,city\n".formatted(word));
        for (int i = 0; i < count; i++) {
            file.append(
                    "\"'=N %d, %s\",person,%d,+4479111%05d,\"B \"\"%d\"\"\"\n"
                            .formatted(i, word, i, i, i));
        }
        return file.toString();
    }
}
