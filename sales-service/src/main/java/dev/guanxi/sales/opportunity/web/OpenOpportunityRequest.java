package dev.guanxi.sales.opportunity.web;

import dev.guanxi.platform.http.PlainText;
import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.opportunity.Opportunity;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An opportunity to open. */
record OpenOpportunityRequest(
        @NotNull
                @Schema(
                        description = "Who may buy; any customer id is taken",
                        example = "a4e70114-fe4b-5bd3-a694-2f4a2f186917")
                UUID customerId,
        @NotBlank
                @Size(max = 200)
                @Pattern(regexp = PlainText.LINE)
                @Schema(description = "What it is about", example = "Christmas range 2026")
                String name,
        @NotNull @Valid ValueRequest value,
        @Schema(description = "Where it starts; the pipeline's first stage when absent")
                @Nullable String stage,
        @Schema(description = "The seller; the caller when absent", example = "sam")
                @Size(min = 1, max = 200)
                @Pattern(regexp = PlainText.LINE)
                @Nullable String owner) {

    Opportunity.Terms terms(String caller) {
        return new Opportunity.Terms(
                new CustomerId(customerId), name, value.money(), owner == null ? caller : owner);
    }

    /** What it would bring in, undiscounted and unweighted. */
    record ValueRequest(
            @NotNull
                    @DecimalMin("0")
                    @Digits(integer = 15, fraction = 6)
                    @Schema(type = "string", example = "18000.00")
                    BigDecimal amount,
            @NotNull @Schema(type = "string", description = "ISO 4217", example = "GBP")
                    Currency currency) {

        Money money() {
            return new Money(amount, currency);
        }
    }
}
