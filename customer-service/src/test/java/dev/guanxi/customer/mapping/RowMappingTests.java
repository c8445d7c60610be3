package dev.guanxi.customer.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guanxi.customer.tabular.TableRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RowMappingTests {

    private static final KnownFields KNOWN =
            new KnownFields(
                    Set.of(
                            "name",
                            "kind",
                            "givenName",
                            "phones",
                            "emails",
                            "addresses",
                            "identities",
                            "custom"),
                    Set.of("phones", "emails", "addresses", "identities", "custom"));

    private final JsonMapper json = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name                  | x  | {'name':'x'}",
                "phones[mobile].number | 1  | {'phones':[{'purpose':'mobile','number':'1'}]}",
                "phones.mobile         | 1  | {'phones':[{'purpose':'mobile','number':'1'}]}",
                "phones                | 1  | {'phones':[{'purpose':'main','number':'1'}]}",
                "phones[0].number      | 1  | {'phones':[{'number':'1'}]}",
                "identities[sap-01]    | 17 | {'identities':[{'source':'sap-01','externalId':'17'}]}",
                "addresses.main.city   | B  | {'addresses':[{'purpose':'main','city':'B'}]}",
                "addresses.city        | B  | {'addresses':[{'purpose':'main','city':'B'}]}",
                "custom.colour         | b  | {'custom':{'colour':'b'}}",
                "emails                | [{\"address\":\"a@b\"}] | {'emails':[{'address':'a@b'}]}",
                "name                  | [x] | {'name':'[x]'}",
            })
    void cellGoesWhereItsPathLeads(String column, String cell, String document) {
        RowMapping rows = new RowMapping(json, null, KNOWN);
        rows.bind(List.of(column));

        assertThat(rows.apply(row(cell), json.createObjectNode()))
                .isEqualTo(json.readTree(document.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource({
        "E-Mail Address, emails[main].address",
        "ZIP, addresses[main].postalCode",
        "First Name, givenName",
        "手机, phones[mobile].number",
        "GIVENNAME, givenName",
        "customer id, id",
        "Shoe size, ",
        "custom.colour, custom.colour",
        "colours.red, ",
    })
    void columnsAreKnownByTheirUsualNames(String column, String field) {
        RowMapping rows = new RowMapping(json, null, KNOWN);

        assertThat(rows.bind(List.of(column))).containsExactly(Optional.ofNullable(field));
    }

    @Test
    void twoColumnsForOneFieldAreRefused() {
        RowMapping rows = new RowMapping(json, null, KNOWN);

        assertThatExceptionOfType(UnknownField.class)
                .isThrownBy(() -> rows.bind(List.of("name", "Company")))
                .extracting(UnknownField::code)
                .isEqualTo("field-twice");
    }

    @Test
    void entryOfTheSamePurposeIsChangedAndTheOthersStay() {
        RowMapping rows = new RowMapping(json, null, KNOWN);
        rows.bind(List.of("phones[mobile].number"));
        ObjectNode before =
                (ObjectNode)
                        json.readTree(
                                """
                                {"phones":[{"purpose":"main","number":"1"},{"purpose":"mobile","number":"2"}]}
                                """);

        assertThat(rows.apply(row("3"), before).toString())
                .isEqualTo(
                        "{\"phones\":[{\"purpose\":\"main\",\"number\":\"1\"},"
                                + "{\"purpose\":\"mobile\",\"number\":\"3\"}]}");
    }

    @Test
    void mappingTranslatesAndFillsIn() {
        Mapping mapping =
                new Mapping(
                        List.of(
                                new Mapping.Column(
                                        "TYP", "kind", Map.of("F", "organisation"), "person"),
                                new Mapping.Column("NAME1", "name", Map.of(), null)),
                        Map.of("identities[erp]", "0"));
        RowMapping rows = new RowMapping(json, mapping, KNOWN);
        rows.bind(List.of("name", "Name1", "typ"));

        assertThat(rows.apply(row("ignored", "'=Firm", "F"), json.createObjectNode()).toString())
                .contains("\"kind\":\"organisation\"", "\"name\":\"=Firm\"", "\"source\":\"erp\"");
        assertThat(rows.apply(row("", "X", ""), json.createObjectNode()).path("kind").asString())
                .isEqualTo("person");
    }

    @Test
    void brokenJsonInACellIsRefused() {
        RowMapping rows = new RowMapping(json, null, KNOWN);
        rows.bind(List.of("phones"));

        assertThatExceptionOfType(UnreadableCell.class)
                .isThrownBy(() -> rows.apply(row("[{"), json.createObjectNode()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Name", "a[", "phones[].number", "addresses[main]", "a..b", "a[x].y\0"})
    void whatIsNoPathIsRefused(String path) {
        assertThatExceptionOfType(UnknownField.class).isThrownBy(() -> FieldPath.of(path));
    }

    private static TableRow row(String... cells) {
        return new TableRow(2, List.of(cells), null, null);
    }
}
