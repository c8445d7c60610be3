package dev.guanxi.sales.opportunity;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * Where an opportunity stands.
 *
 * @param name a lower-case word
 * @param probability how likely it is to be won from here, 0 to 1
 */
public record Stage(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,63}") String name,
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal probability) {

    static final Stage WON = new Stage("won", BigDecimal.ONE);
    static final Stage LOST = new Stage("lost", BigDecimal.ZERO);

    /** Won and lost are final, whatever a company calls its other stages. */
    boolean isClosed() {
        return name.equals(WON.name) || name.equals(LOST.name);
    }
}
