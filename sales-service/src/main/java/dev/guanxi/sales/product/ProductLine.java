package dev.guanxi.sales.product;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * So much of a product at such a price: a position of an order or of a sale. The currency is that
 * of the document. This is also the JSON form of a line, in the contracts and in the database.
 *
 * @param quantity above zero, in the product's unit
 * @param unitPrice zero or more, without tax and after discount
 * @param unitCost what one unit costs the company, or null when not known
 */
public record ProductLine(
        ProductId productId,
        String productRef,
        @Nullable String description,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal quantity,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal unitPrice,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal unitCost) {

    /** Finer than any unit or price is; also keeps exponents such as 1e-99999 away from storage. */
    private static final int DECIMALS = 6;

    /**
     * @throws ImpossibleLine when a number is out of its range
     */
    public ProductLine {
        if (isTooFine(quantity) || isTooFine(unitPrice) || isTooFine(unitCost)) {
            throw new ImpossibleLine(
                    "a number of " + productRef + " has more than " + DECIMALS + " decimals");
        }
        if (quantity.signum() <= 0) {
            throw new ImpossibleLine("the quantity of " + productRef + " is not above zero");
        }
        if (unitPrice.signum() < 0 || (unitCost != null && unitCost.signum() < 0)) {
            throw new ImpossibleLine("a price or cost of " + productRef + " is below zero");
        }
    }

    private static boolean isTooFine(@Nullable BigDecimal number) {
        return number != null
                && number.scale() > DECIMALS
                && number.stripTrailingZeros().scale() > DECIMALS;
    }

    /** Quantity × price, exact and unrounded. */
    public BigDecimal amount() {
        return quantity.multiply(unitPrice);
    }
}
