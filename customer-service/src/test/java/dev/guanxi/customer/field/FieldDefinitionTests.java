package dev.guanxi.customer.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guanxi.customer.field.FieldSettings.Access;
import dev.guanxi.customer.field.FieldSettings.Choice;
import dev.guanxi.customer.field.FieldSettings.Duties;
import dev.guanxi.customer.field.FieldSettings.Limits;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldDefinitionTests {

    private static final Limits GOLD_AND_LEAD = choices("gold", "lead");

    @ParameterizedTest
    @CsvSource({"DATE, TEXT", "CHOICE, TEXT", "REFERENCE, TEXT"})
    void whatIsKeptAsTextMayBecomeText(FieldType from, FieldType to) {
        FieldDefinition changed = aField(from).changedTo(settings(to, Limits.NONE)).orElseThrow();

        assertThat(changed.settings().type()).isEqualTo(to);
        assertThat(changed.version()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, TEXT", "TEXT, DATE", "MONEY, NUMBER", "BOOLEAN, TEXT", "DATE, NUMBER"})
    void aTypeThatWouldLoseValuesIsRefused(FieldType from, FieldType to) {
        assertThatExceptionOfType(FieldSettingsRefused.class)
                .isThrownBy(() -> aField(from).changedTo(settings(to, Limits.NONE)))
                .matches(e -> e.code().equals("field-type-fixed"))
                .withMessageContaining("define a new one");
    }

    @Test
    void settingsThatSayNothingNewMakeNoVersion() {
        FieldDefinition field = aField(FieldType.TEXT);

        assertThat(field.changedTo(settings(FieldType.TEXT, Limits.NONE))).isEmpty();
    }

    @Test
    void aRetiredFieldChangesOnlyAfterItIsReinstated() {
        FieldDefinition retired = aField(FieldType.TEXT).retire();

        assertThatExceptionOfType(FieldRetired.class)
                .isThrownBy(() -> retired.changedTo(settings(FieldType.TEXT, Limits.NONE)));
        assertThatExceptionOfType(FieldRetired.class).isThrownBy(retired::retire);
        assertThat(retired.reinstate().retired()).isFalse();
        assertThatExceptionOfType(FieldNotRetired.class)
                .isThrownBy(() -> retired.reinstate().reinstate());
    }

    @Test
    void choicesThatAreGoneAreFoundUnlessTheyAreRetired() {
        FieldDefinition field = aField(FieldType.CHOICE);
        Limits retired =
                new Limits(
                        List.of(new Choice("gold", "Gold", false), new Choice("lead", "x", true)),
                        null,
                        null,
                        null,
                        null);

        assertThat(field.choicesMissingIn(settings(FieldType.CHOICE, choices("gold"))))
                .extracting(Choice::value)
                .containsExactly("lead");
        assertThat(field.choicesMissingIn(settings(FieldType.CHOICE, retired))).isEmpty();
        assertThat(field.choicesMissingIn(settings(FieldType.TEXT, Limits.NONE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TEXT", "NUMBER", "DATE", "REFERENCE"})
    void someTypesAreNeverUnique(FieldType type) {
        assertThat(codeOf(type, limitsOf(type), new Duties(false, true, false), Set.of()))
                .isEqualTo("field-never-unique");
    }

    @Test
    void settingsThatContradictThemselvesAreRefused() {
        Limits none = Limits.NONE;
        Duties searchable = new Duties(false, false, true);

        assertThat(codeOf(FieldType.NUMBER, text(5, null), Duties.NONE, Set.of()))
                .isEqualTo("field-limit-not-for-type");
        assertThat(codeOf(FieldType.TEXT, range("1", "2"), Duties.NONE, Set.of()))
                .isEqualTo("field-limit-not-for-type");
        assertThat(codeOf(FieldType.TEXT, GOLD_AND_LEAD, Duties.NONE, Set.of()))
                .isEqualTo("field-limit-not-for-type");
        assertThat(codeOf(FieldType.CHOICE, none, Duties.NONE, Set.of()))
                .isEqualTo("field-choices-missing");
        assertThat(codeOf(FieldType.CHOICE, choices("gold", "gold"), Duties.NONE, Set.of()))
                .isEqualTo("field-choice-twice");
        assertThat(codeOf(FieldType.TEXT, text(null, "[a-"), Duties.NONE, Set.of()))
                .isEqualTo("field-pattern-invalid");
        assertThat(codeOf(FieldType.NUMBER, range("2", "1"), Duties.NONE, Set.of()))
                .isEqualTo("field-range-empty");
        assertThat(codeOf(FieldType.MONEY, none, searchable, Set.of()))
                .isEqualTo("field-never-searchable");
        assertThat(codeOf(FieldType.TEXT, none, searchable, Set.of("supervisor")))
                .isEqualTo("field-search-would-tell");
    }

    @Test
    void whoeverMayNotReadMayNotWrite() {
        Access access =
                new Access(new TreeSet<>(Set.of("a", "b")), new TreeSet<>(Set.of("b", "c")));

        assertThat(access.mayRead(Set.of("a"))).isTrue();
        assertThat(access.mayWrite(Set.of("a"))).isFalse();
        assertThat(access.mayWrite(Set.of("b"))).isTrue();
        assertThat(access.mayWrite(Set.of("c"))).isFalse();
        assertThat(Access.EVERYBODY.mayWrite(Set.of())).isTrue();
    }

    private static FieldDefinition aField(FieldType type) {
        return FieldDefinition.defined("aField", settings(type, limitsOf(type)), Instant.EPOCH);
    }

    private static Limits limitsOf(FieldType type) {
        return type == FieldType.CHOICE ? GOLD_AND_LEAD : Limits.NONE;
    }

    private static FieldSettings settings(FieldType type, Limits limits) {
        return new FieldSettings(
                "A field",
                new TreeSet<>(Set.of("person")),
                type,
                limits,
                Duties.NONE,
                Access.EVERYBODY);
    }

    private static String codeOf(
            FieldType type, Limits limits, Duties duties, Set<String> readers) {
        Access access = new Access(new TreeSet<>(readers), new TreeSet<>());
        try {
            new FieldSettings("x", new TreeSet<>(), type, limits, duties, access);
            return "allowed";
        } catch (FieldSettingsRefused e) {
            return e.code();
        }
    }

    private static Limits choices(String... values) {
        return new Limits(
                Arrays.stream(values).map(value -> new Choice(value, value, false)).toList(),
                null,
                null,
                null,
                null);
    }

    private static Limits text(@Nullable Integer maxLength, @Nullable String pattern) {
        return new Limits(List.of(), maxLength, pattern, null, null);
    }

    private static Limits range(String min, String max) {
        return new Limits(List.of(), null, null, new BigDecimal(min), new BigDecimal(max));
    }
}
