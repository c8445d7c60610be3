package dev.guanxi.customer.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guanxi.customer.custom.CustomValues.Text;
import dev.guanxi.customer.custom.CustomValues.Value;
import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.customer.field.FieldId;
import dev.guanxi.customer.field.FieldSettings;
import dev.guanxi.customer.field.FieldSettings.Access;
import dev.guanxi.customer.field.FieldSettings.Choice;
import dev.guanxi.customer.field.FieldSettings.Duties;
import dev.guanxi.customer.field.FieldSettings.Limits;
import dev.guanxi.customer.field.FieldType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class AllowedValueTests {

    private static final Limits LIMITS_OF_NUMBER =
            new Limits(List.of(), null, null, BigDecimal.ONE, BigDecimal.TEN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TEXT      | \" two  words \"",
                "NUMBER    | 10",
                "NUMBER    | 1.5",
                "MONEY     | {\"amount\":\"-12.50\",\"currency\":\"EUR\"}",
                "DATE      | \"2028-02-29\"",
                "CHOICE    | \"gold\"",
                "BOOLEAN   | false",
                "REFERENCE | \"A4E70114-fe4b-5bd3-a694-2f4a2f186917\"",
            })
    void aValueOfTheTypeIsAllowed(FieldType type, String json) {
        assertThat(check(type, json)).isEqualTo("allowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TEXT      | 7                     | field-value-wrong-type",
                "TEXT      | \"  \"                | field-value-malformed",
                "TEXT      | \"a\\u0000b\"         | field-value-malformed",
                "NUMBER    | \"10\"                | field-value-wrong-type",
                "NUMBER    | 0.99                  | field-value-out-of-range",
                "NUMBER    | 11                    | field-value-out-of-range",
                "MONEY     | 12.5                  | field-value-wrong-type",
                "DATE      | \"2027-02-29\"        | field-value-wrong-type",
                "DATE      | \"31.01.2027\"        | field-value-wrong-type",
                "DATE      | \"0000-01-31\"        | field-value-wrong-type",
                "CHOICE    | \"lead\"              | field-value-no-choice",
                "CHOICE    | \"Gold\"              | field-value-no-choice",
                "BOOLEAN   | \"true\"              | field-value-wrong-type",
                "REFERENCE | \"1-1-1-1-1\"         | field-value-wrong-type",
            })
    void anotherValueIsRefusedForItsReason(FieldType type, String json, String code) {
        assertThat(check(type, json)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]",
                "{\"amount\":12.5,\"currency\":\"EUR\"}",
                "{\"amount\":\"1e3\",\"currency\":\"EUR\"}",
                "{\"amount\":\"12.50\",\"currency\":\"EURO\"}",
                "{\"amount\":\"12.50\"}",
                "1e21",
                "0.00000000001",
                "1e999999999",
            })
    void whatIsNoValueOfAnyFieldIsToldSo(String json) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> WrittenValue.read(mapper().readTree(json)))
                .withMessageNotContaining("java");
    }

    @Test
    void textIsKeptWithoutBlanksAroundIt() {
        assertThat(AllowedValue.of(aField(FieldType.TEXT, Limits.NONE), new Text(" a b ")))
                .isEqualTo(new Text("a b"));
    }

    @Test
    void textIsAsLongAsItsFieldAllowsAndMatchesAsAWhole() {
        FieldDefinition field =
                aField(FieldType.TEXT, new Limits(List.of(), 4, "[A-Z]+", null, null));

        assertThat(codeOf(field, new Text("ABCD"))).isEqualTo("allowed");
        assertThat(codeOf(field, new Text("ABCDE"))).isEqualTo("field-value-too-long");
        assertThat(codeOf(field, new Text("AbC"))).isEqualTo("field-value-pattern");
        assertThat(codeOf(aField(FieldType.TEXT, Limits.NONE), new Text("x".repeat(2001))))
                .isEqualTo("field-value-too-long");
    }

    @Test
    void aPatternThatNeverEndsIsGivenUp() {
        FieldDefinition field =
                aField(FieldType.TEXT, new Limits(List.of(), null, "(a+)+b", null, null));

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThat(codeOf(field, new Text("a".repeat(200))))
                                .isEqualTo("field-value-pattern"));
    }

    private static String check(FieldType type, String json) {
        Limits limits =
                switch (type) {
                    case CHOICE ->
                            new Limits(
                                    List.of(
                                            new Choice("gold", "Gold", false),
                                            new Choice("lead", "Lead", true)),
                                    null,
                                    null,
                                    null,
                                    null);
                    case NUMBER -> LIMITS_OF_NUMBER;
                    default -> Limits.NONE;
                };
        return codeOf(aField(type, limits), WrittenValue.read(mapper().readTree(json)));
    }

    private static String codeOf(FieldDefinition field, Value value) {
        try {
            AllowedValue.of(field, value);
            return "allowed";
        } catch (AllowedValue.Refused e) {
            return e.mistake().code();
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    private static FieldDefinition aField(FieldType type, Limits limits) {
        return new FieldDefinition(
                new FieldId(UUID.randomUUID()),
                "aField",
                new FieldSettings(
                        "A field", new TreeSet<>(), type, limits, Duties.NONE, Access.EVERYBODY),
                false,
                Instant.EPOCH,
                1);
    }
}
