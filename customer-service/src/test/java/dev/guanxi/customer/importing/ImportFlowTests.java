package dev.guanxi.customer.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import dev.guanxi.platform.value.Ids;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

@CustomerServiceTest
class ImportFlowTests {

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired Environment environment;
    @Autowired KafkaTestClient kafka;

    /** An outside system of this test's own. */
    private final String shop = "shop-" + UUID.randomUUID();

    private ImportApi imports;

    @BeforeEach
    void open() {
        imports = new ImportApi(api, tokens, environment);
    }

    @Test
    void rowsBecomeCustomersAndAreTold() {
        JsonNode done =
                imports.csv(
                        "?filename=people.csv",
                        """
                        Name,Kind,Identities[%1$s],Phone,E-Mail,City,Country,Shoe size
                        Anne Dupont,person,a1,+33 6 12 34 56 78,Anne@Example.org,Lyon,France,38
                        "Harbour, Gifts Ltd",organisation,a2,,orders@harbour.example,Bristol,GB,
                        """
                                .formatted(shop));

        assertThat(done.path("state").asString()).isEqualTo("completed");
        assertThat(done.path("filename").asString()).isEqualTo("people.csv");
        assertThat(counts(done)).containsExactly(entry("created", 2L));
        assertThat(done.at("/progress/total").asInt()).isEqualTo(2);
        assertThat(done.at("/columns/7").toString()).isEqualTo("{\"column\":\"Shoe size\"}");
        assertThat(done.at("/columns/3/field").asString()).isEqualTo("phones[main].number");
        JsonNode anne = customer("a1");
        assertThat(anne.path("name").asString()).isEqualTo("Anne Dupont");
        assertThat(anne.at("/phones/0/number").asString()).isEqualTo("+33612345678");
        assertThat(anne.at("/emails/0/address").asString()).isEqualTo("anne@example.org");
        assertThat(anne.at("/addresses/0/country").asString()).isEqualTo("FR");
        assertThat(customer("a2").path("name").asString()).isEqualTo("Harbour, Gifts Ltd");
        String id = anne.path("id").asString();
        assertThat(kafka.await("crm.customer.customer", m -> m.key().equals(id)).value())
                .contains("Anne Dupont");
    }

    @Test
    void rowChangesWhatItSaysAndLeavesTheRest() {
        imports.csv(
                "?kind=person",
                """
                name,identities[%1$s],phones[main].number,phones[mobile].number
                Old Name,b1,+442079460018,+447911123456
                """
                        .formatted(shop));

        JsonNode done =
                imports.csv(
                        "?mode=update",
                        """
                        name,identities[%1$s],phones[mobile].number,emails[work].address
                        New Name,b1,+447911123457,new@example.org
                        ,b1,,
                        Nobody,b2,,
                        """
                                .formatted(shop));

        assertThat(counts(done))
                .containsOnly(entry("updated", 1L), entry("unchanged", 1L), entry("refused", 1L));
        JsonNode customer = customer("b1");
        assertThat(customer.path("version").asInt()).isEqualTo(2);
        assertThat(customer.path("name").asString()).isEqualTo("New Name");
        assertThat(customer.path("phones").toString())
                .contains("+442079460018")
                .contains("+447911123457")
                .doesNotContain("+447911123456");
        assertThat(customer.at("/emails/0/purpose").asString()).isEqualTo("work");
        assertThat(refused(done)).contains("Nobody,b2,,,4,no-such-customer,");
    }

    @Test
    void brokenRowsAreRefusedWithRowAndReasonAndTheOthersGoOn() {
        JsonNode done =
                imports.csv(
                        "",
                        """
                        name,kind,identities[%1$s],phone,email
                        Good,person,c1,,
                        Short,person
                        "Unclosed,person,c2,,
                        Bad phone,person,c3,12,
                        Bad mail,person,c4,,nobody
                        Bad kind,family,c5,,
                        ,person,c6,,
                        Twice,person,c1,,
                        Also good,person,c7,,
                        """
                                        .formatted(shop)
                                + "\"=1+1\",person,\"c\"8,,\n");

        assertThat(counts(done))
                .containsOnly(entry("created", 2L), entry("refused", 7L), entry("updated", 1L));
        assertThat(refused(done).lines())
                .containsExactly(
                        "\uFEFFname,kind,identities[%s],phone,email,row,code,reason"
                                .formatted(shop),
                        "\"Short,person\",,,,,3,wrong-column-count,"
                                + "\"The row has 2 columns, the header 5\"",
                        "\"\"\"Unclosed,person,c2,,\",,,,,4,misplaced-quote,"
                                + "Text follows on a closing quote",
                        "Bad phone,person,c3,12,,5,impossible-phone-number,"
                                + "'12' cannot be a telephone number: write it as +44 20 7946 0018",
                        "Bad mail,person,c4,,nobody,6,invalid-request,"
                                + "/emails/0/address: must be an e-mail address",
                        "Bad kind,family,c5,,,7,wrong-type,"
                                + "\"/kind: 'family' is not a value of [organisation, person, household]\"",
                        ",person,c6,,,8,invalid-request,/name: must not be blank",
                        "\"\"\"=1+1\"\",person,\"\"c\"\"8,,\",,,,,11,misplaced-quote,"
                                + "Text follows on a closing quote");
    }

    @Test
    void onlyNewOnesMeansThatAKeyOnRecordIsRefused() {
        imports.csv("?kind=person", "name,identities[%s]\nFirst,d1\n".formatted(shop));

        JsonNode done =
                imports.csv(
                        "?kind=person&mode=create",
                        "name,identities[%1$s]\nSecond,d1\nThird,d2\nFourth,d2\n".formatted(shop));

        assertThat(counts(done)).containsOnly(entry("created", 1L), entry("refused", 2L));
        assertThat(refused(done)).contains("Second,d1,2,identity-taken", "Fourth,d2,4,identity");
        assertThat(customer("d1").path("name").asString()).isEqualTo("First");
    }

    @Test
    void dryRunSaysWhatWouldHappenAndWritesNothing() {
        imports.csv("?kind=person", "name,identities[%s]\nFirst,e1\n".formatted(shop));

        JsonNode done =
                imports.csv(
                        "?kind=person&dryRun=true",
                        "name,identities[%1$s]\nNew,e2\nNew again,e2\nChanged,e1\n,e3\n"
                                .formatted(shop));

        assertThat(done.path("dryRun").asBoolean()).isTrue();
        assertThat(counts(done))
                .containsOnly(entry("created", 1L), entry("updated", 2L), entry("refused", 1L));
        assertThat(customer("e1").path("name").asString()).isEqualTo("First");
        assertThat(found("e2")).isZero();
        assertThat(imports.post("/api/v1/imports/" + done.path("id").asString() + "/undo").code())
                .isEqualTo("nothing-to-undo");
    }

    @Test
    void customersAreRecognisedByMailWhenThatIsAskedFor() {
        String mail = shop + "@example.org";
        imports.csv("?kind=person", "name,email\nFirst,%s\n".formatted(mail));

        JsonNode done =
                imports.csv(
                        "?kind=person&matchBy=email",
                        "name,email,identities[%s]\nRenamed,%s,f1\n"
                                .formatted(shop, mail.toUpperCase(Locale.ROOT)));

        assertThat(counts(done)).containsOnly(entry("updated", 1L));
        assertThat(customer("f1").at("/emails/0/address").asString()).isEqualTo(mail);
        imports.csv("?kind=person", "name,email\nDouble,%s\n".formatted(mail));
        JsonNode ambiguous = imports.csv("?matchBy=email", "name,email\nWho,%s\n".formatted(mail));
        assertThat(refused(ambiguous)).contains("2,ambiguous-match");
    }

    @Test
    void linesOfJsonAreTakenAsTheApiTakesThem() {
        String file =
                """
                {"kind":"person","name":"Line","identities":[{"source":"%1$s","externalId":"g1"}]}
                {"kind":"person","name":"Broken"
                [1]
                {"kind":"person","name":"Odd","colour":"red"}

                {"kind":"person","name":"Line","phones":[{"number":"+442079460018"}],"identities":[{"source":"%1$s","externalId":"g1"}]}
                """
                        .formatted(shop);

        JsonNode done =
                imports.finished(
                        imports.upload(
                                "", "application/x-ndjson", file.getBytes(StandardCharsets.UTF_8)));

        assertThat(counts(done))
                .containsOnly(entry("created", 1L), entry("updated", 1L), entry("refused", 3L));
        assertThat(refused(done))
                .contains(",2,malformed-json,", ",3,wrong-type,", ",4,unknown-field,/colour");
        assertThat(customer("g1").path("phones")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16", "windows-1252", "UTF-8"})
    void encodingIsFound(String encoding) {
        String name = encoding.equals("windows-1252") ? "Müller Straße Größe" : "北京客户关系有限公司";
        String key = encoding.toLowerCase(Locale.ROOT);
        StringBuilder file = new StringBuilder("name,kind,identities[%s],city\n".formatted(shop));
        file.append("%s,organisation,%s,%s\n".formatted(name, key, name));

        JsonNode done =
                imports.finished(
                        imports.upload(
                                "",
                                "text/csv",
                                file.toString().getBytes(Charset.forName(encoding))));

        assertThat(customer(key).path("name").asString()).isEqualTo(name);
        assertThat(done.path("encoding").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?encoding=GB18030   | text/csv | name,kind\\nMüller,person | wrong-encoding",
                "?encoding=US-ASCII  | text/csv | name,kind\\nMüller,person | wrong-encoding",
                "?delimiter=;        | text/csv | name,kind\\nMüller,person | no-known-column",
                "''                  | text/csv | Größe,Farbe\\n1,2         | no-known-column",
                "''                  | text/csv | ''                        | empty-file",
                "''                  | text/csv | name,Name\\n1,2           | field-twice",
                "''                  | application/x-ndjson | name,kind\\n1 | no-readable-row",
                "''                  | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | name | unreadable-workbook",
            })
    void fileThatCannotBeReadFailsBeforeAnythingIsWritten(
            String query, String type, String file, String code) {
        JsonNode done =
                imports.finished(
                        imports.upload(
                                query,
                                type,
                                file.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(done.path("state").asString()).isEqualTo("failed");
        assertThat(done.at("/failure/code").asString()).isEqualTo(code);
        assertThat(done.at("/progress/done").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "?encoding=latin-99, text/csv, 400, unknown-encoding",
        "?delimiter=xy, text/csv, 400, malformed-delimiter",
        "?mode=merge, text/csv, 400, invalid-request",
        "?mapping=00000000-0000-0000-0000-000000000000, text/csv, 404, no-such-mapping",
        "'', application/json, 415, unsupported-media-type",
    })
    void wrongParameterIsRefusedAtOnce(String query, String type, int status, String code) {
        ImportApi.Answer answer = imports.upload(query, type, new byte[] {65});

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void sameKeyWithTheSameFileIsOneImport() {
        String key = UUID.randomUUID().toString();
        byte[] file = "name,kind\nOnce,person\n".getBytes(StandardCharsets.UTF_8);

        ImportApi.Answer first = imports.upload("", "text/csv", file, "Idempotency-Key", key);
        ImportApi.Answer again = imports.upload("", "text/csv", file, "Idempotency-Key", key);
        ImportApi.Answer other =
                imports.upload("?dryRun=true", "text/csv", file, "Idempotency-Key", key);

        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void listShowsTheNewestFirstAndSellersMayNotImport() {
        JsonNode done = imports.csv("", "name,kind\nListed,person\n");

        JsonNode page = imports.get("/api/v1/imports?limit=1&state=completed").json();

        assertThat(page.at("/items/0/id")).isEqualTo(done.path("id"));
        assertThat(imports.get("/api/v1/imports/" + UUID.randomUUID()).code())
                .isEqualTo("no-such-job");
        assertThat(api.get("/api/v1/imports").status()).isEqualTo(403);
    }

    private static Map<String, Long> counts(JsonNode done) {
        return done.path("counts")
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().asLong()));
    }

    private String refused(JsonNode done) {
        return imports.get("/api/v1/imports/" + done.path("id").asString() + "/refused").text();
    }

    private JsonNode customer(String key) {
        return api.get("/api/v1/customers/" + Ids.natural("customer", shop, key)).json();
    }

    private int found(String key) {
        return api.get("/api/v1/customers?source=%s&externalId=%s".formatted(shop, key))
                .json()
                .path("items")
                .size();
    }
}
