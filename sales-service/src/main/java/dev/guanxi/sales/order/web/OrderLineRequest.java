package dev.guanxi.sales.order.web;

import dev.guanxi.platform.http.PlainText;
import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.order.OrderPlacement.Wish;
import dev.guanxi.sales.order.OrderPlacement.Wish.ProductChoice;
import dev.guanxi.sales.product.ProductId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One position of an order: the product by its id or by its reference. */
record OrderLineRequest(
        @Nullable UUID productId,
        @Schema(description = "The product's key in its source", example = "85123A")
                @Size(min = 1, max = 64)
                @Pattern(regexp = PlainText.LINE)
                @Nullable String productRef,
        @Schema(
                        description = "Needed only when several sources use the reference",
                        example = "sap-01")
                @Nullable String source,
        @NotNull
                @DecimalMin(value = "0", inclusive = false)
                @Digits(integer = 9, fraction = 6)
                @Schema(type = "string", example = "6")
                BigDecimal quantity,
        @Schema(description = "What was agreed; the product's list price when absent") @Valid
                @Nullable PriceRequest unitPrice) {

    @AssertTrue(message = "give either productId or productRef")
    @Schema(hidden = true)
    boolean isProductNamedOnce() {
        return (productId == null) != (productRef == null);
    }

    Wish.Line line() {
        return new Wish.Line(choice(), quantity, unitPrice == null ? null : unitPrice.money());
    }

    private ProductChoice choice() {
        return productRef == null
                ? new ProductChoice.ById(new ProductId(Objects.requireNonNull(productId)))
                : new ProductChoice.ByRef(source, productRef);
    }

    /** A price per unit, without tax. */
    record PriceRequest(
            @NotNull
                    @DecimalMin("0")
                    @Digits(integer = 12, fraction = 6)
                    @Schema(type = "string", example = "2.55")
                    BigDecimal amount,
            @NotNull @Schema(type = "string", description = "ISO 4217", example = "GBP")
                    Currency currency) {

        Money money() {
            return new Money(amount, currency);
        }
    }
}
