package dev.guanxi.customer.field.web;

import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.customer.field.FieldSettings;
import dev.guanxi.customer.field.FieldSettings.Access;
import dev.guanxi.customer.field.FieldSettings.Choice;
import dev.guanxi.customer.field.FieldSettings.Duties;
import dev.guanxi.customer.field.FieldSettings.Limits;
import dev.guanxi.customer.field.FieldType;
import dev.guanxi.platform.http.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the caller may say about a field, when defining and when changing it. */
record FieldDetails(
        @NotNull
                @Pattern(
                        regexp = "[a-z][a-zA-Z0-9]{0,62}",
                        message = "must be a word in camel case like fleetSize")
                @Schema(example = "fleetSize", description = "For all time: it never changes")
                String name,
        @NotBlank
                @Size(max = 150)
                @Pattern(regexp = PlainText.LINE, message = "must be one line")
                @Schema(example = "Size of the fleet")
                String label,
        @NotEmpty
                @Size(max = 10)
                @Schema(example = "[\"organisation\"]", description = "Kinds of customers")
                List<@NotNull String> kinds,
        @NotNull FieldType type,
        @Nullable
                @Size(max = 500)
                @Schema(description = "For a choice: in the order in which they are shown")
                List<@NotNull @Valid ChoiceDetails> choices,
        @Nullable @Schema(defaultValue = "false") Boolean required,
        @Nullable @Schema(defaultValue = "false") Boolean unique,
        @Nullable @Schema(defaultValue = "false", description = "?q= finds customers by it")
                Boolean searchable,
        @Nullable
                @Size(max = 50)
                @Schema(
                        example = "[\"sales-manager\"]",
                        description = "Roles; absent: everybody who may read customers")
                List<@NotNull @Pattern(regexp = ROLE, message = NO_ROLE) String> readableBy,
        @Nullable
                @Size(max = 50)
                @Schema(
                        description =
                                "Roles; absent: everybody who may read it and write customers")
                List<@NotNull @Pattern(regexp = ROLE, message = NO_ROLE) String> writableBy,
        @Nullable
                @Min(1)
                @Max(FieldDetails.LONGEST)
                @Schema(description = "Of a text, in characters; absent: 2000")
                Integer maxLength,
        @Nullable
                @Size(min = 1, max = 200)
                @Pattern(regexp = PlainText.LINE, message = "must be one line")
                @Schema(description = "What the whole of a text has to match")
                String pattern,
        @Nullable @Digits(integer = 20, fraction = 10) @Schema(description = "Of a number")
                BigDecimal min,
        @Nullable @Digits(integer = 20, fraction = 10) @Schema(description = "Of a number")
                BigDecimal max) {

    static final int LONGEST = 2000;

    private static final String ROLE = "[a-z][a-z0-9-]{0,62}";
    private static final String NO_ROLE = "must be a role like sales-manager";

    /**
     * @param retired customers that have it keep it, nobody else gets it
     */
    record ChoiceDetails(
            @NotNull
                    @Pattern(
                            regexp = "[a-z0-9][a-z0-9-]{0,62}",
                            message = "must be a lower-case word like on-hold")
                    @Schema(example = "gold")
                    String value,
            @NotBlank
                    @Size(max = 150)
                    @Pattern(regexp = PlainText.LINE, message = "must be one line")
                    @Schema(example = "Gold")
                    String label,
            @Nullable @Schema(defaultValue = "false") Boolean retired) {}

    FieldSettings settings() {
        return new FieldSettings(
                label.strip(),
                words(kinds),
                type,
                new Limits(
                        choices == null
                                ? List.of()
                                : choices.stream().map(FieldDetails::choice).toList(),
                        maxLength,
                        pattern,
                        min,
                        max),
                new Duties(is(required), is(unique), is(searchable)),
                new Access(words(readableBy), words(writableBy)));
    }

    static FieldDetails of(FieldDefinition field) {
        FieldSettings settings = field.settings();
        Limits limits = settings.limits();
        Duties duties = settings.duties();
        return new FieldDetails(
                field.name(),
                settings.label(),
                List.copyOf(settings.kinds()),
                settings.type(),
                limits.choices().isEmpty()
                        ? null
                        : limits.choices().stream()
                                .map(c -> new ChoiceDetails(c.value(), c.label(), c.retired()))
                                .toList(),
                duties.required(),
                duties.unique(),
                duties.searchable(),
                orNull(settings.access().readableBy()),
                orNull(settings.access().writableBy()),
                limits.maxLength(),
                limits.pattern(),
                limits.min(),
                limits.max());
    }

    static @Nullable List<String> orNull(SortedSet<String> words) {
        return words.isEmpty() ? null : List.copyOf(words);
    }

    private static Choice choice(ChoiceDetails choice) {
        return new Choice(choice.value(), choice.label().strip(), is(choice.retired()));
    }

    private static boolean is(@Nullable Boolean duty) {
        return Boolean.TRUE.equals(duty);
    }

    private static SortedSet<String> words(@Nullable List<String> words) {
        return new TreeSet<>(Objects.requireNonNullElse(words, List.of()));
    }
}
