package dev.guanxi.platform.testing.contracts;

import static dev.guanxi.platform.testing.contracts.SchemaCompatibility.Side.WE_READ;
import static dev.guanxi.platform.testing.contracts.SchemaCompatibility.Side.WE_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.platform.testing.contracts.SchemaCompatibility.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaCompatibilityTests {

    private static final String RELEASED =
            """
            {"type":"object","required":["id"],"properties":{
             "id":{"type":"string","pattern":"^[0-9]+$"},
             "kind":{"type":"string","enum":["a","b"]},
             "count":{"type":["integer","null"],"minimum":1,"maximum":9},
             "lines":{"type":"array","minItems":1,"items":{"type":"object","required":["name"],
              "properties":{"name":{"type":"string","maxLength":10}}}}}}
            """;

    @ParameterizedTest
    @EnumSource(Side.class)
    void unchangedSchemaBreaksNothing(Side side) {
        assertThat(breaksWhen("", "", side)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void addedOptionalPropertyBreaksNothing(Side side) {
        assertThat(breaksWhen("\"id\":{", "\"note\":{\"type\":\"string\"},\"id\":{", side))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void otherWordsForPeopleBreakNothing(Side side) {
        assertThat(breaksWhen("\"kind\":{", "\"kind\":{\"description\":\"new\",", side)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void addedWordInAListBreaksNothing(Side side) {
        assertThat(breaksWhen("[\"a\",\"b\"]", "[\"a\",\"b\",\"c\"]", side)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    "count":{                | "total":{              | /count: property removed
                    ["id"]                   | ["id","kind"]          | /kind: property newly required
                    ["name"]                 | ["name","x"]           | /lines/items/x: property newly required
                    ["integer","null"]       | "integer"              | /count: type narrowed
                    "type":"array"           | "type":"object"        | /lines: type narrowed or changed
                    ["a","b"]                | ["a"]                  | /kind: value removed from enum: "b"
                    ^[0-9]+$                 | ^[1-9]+$               | /id: pattern changed
                    "minimum":1              | "minimum":2            | /count: minimum changed
                    "minimum":1              | "exclusiveMinimum":1   | /count: exclusiveMinimum changed
                    "maximum":9              | "maximum":8            | /count: maximum changed
                    "maxLength":10           | "maxLength":9          | /lines/items/name: maxLength changed
                    "maxLength":10           | "maxLength":10,"enum":["x"] | /lines/items/name: newly limited
                    "maxLength":10           | "maxLength":10,"const":"x" | /lines/items/name: const changed
                    "maxLength":10           | "maxLength":10,"format":"uuid" | /lines/items/name: format changed
                    "minItems":1             | "minItems":1,"maxItems":5 | /lines: maxItems changed
                    "minItems":1             | "minItems":1,"uniqueItems":true | /lines: uniqueItems changed
                    "required":["id"]        | "required":["id"],"additionalProperties":false | /: additionalProperties changed
                    "required":["id"]        | "required":["id"],"if":{} | /: if changed
                    """)
    void narrowingIsRefusedOnBothSides(String part, String change, String expected) {
        for (Side side : Side.values()) {
            assertThat(breaksWhen(part, change, side))
                    .as("%s", side)
                    .anySatisfy(reason -> assertThat(reason).startsWith(expected));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    ["id"]              | []                   | /id: property no longer certain
                    "type":"array"      | "type":["array","null"] | /lines: type widened
                    "minItems":1        | "minItems":0         | /lines: minItems changed
                    "maximum":9         | "maximum":99         | /count: maximum changed
                    ,"pattern":"^[0-9]+$" | ``                 | /id: pattern changed
                    """)
    void wideningIsRefusedOnlyWhereOthersRead(String part, String change, String expected) {
        assertThat(breaksWhen(part, change, WE_READ)).isEmpty();
        assertThat(breaksWhen(part, change, WE_WRITE))
                .singleElement()
                .satisfies(reason -> assertThat(reason).startsWith(expected));
    }

    @Test
    void integerMayBecomeNumberWhereWeRead() {
        assertThat(breaksWhen("[\"integer\",", "[\"number\",", WE_READ)).isEmpty();
    }

    private static List<String> breaksWhen(String part, String change, Side side) {
        assertThat(RELEASED).contains(part);
        return SchemaCompatibility.breaks(
                schema(RELEASED), schema(RELEASED.replace(part, change)), side);
    }

    private static ObjectNode schema(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }
}
