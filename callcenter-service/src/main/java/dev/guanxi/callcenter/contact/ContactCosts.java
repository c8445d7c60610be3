package dev.guanxi.callcenter.contact;

import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.platform.value.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What contacts cost the company: <em>duration × hourly rate of the channel + fixed cost of the
 * channel</em>. Costs have at most four decimals; the fifth is rounded half up.
 *
 * @param currency the currency of all contact costs: the base currency of analytics
 * @param channels the rates; a channel without them costs nothing
 */
@Validated
@ConfigurationProperties("callcenter.contact-costs")
public record ContactCosts(
        @NotNull Currency currency, @NotNull Map<Channel, @Valid Rates> channels) {

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    private static final int DECIMALS = 4;
    private static final int USUAL_DECIMALS = 2;

    public ContactCosts {
        channels = channels.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(channels));
    }

    /**
     * @param perHour one hour of an agent on this channel
     * @param fixed what each contact costs besides, however long it took
     */
    public record Rates(@PositiveOrZero BigDecimal perHour, @PositiveOrZero BigDecimal fixed) {}

    /**
     * @param durationSeconds null when nobody measured it: only the fixed cost counts
     */
    Money of(Channel channel, @Nullable Integer durationSeconds) {
        Rates rates = channels.get(channel);
        if (rates == null) {
            return Money.zero(currency);
        }
        BigDecimal seconds = BigDecimal.valueOf(durationSeconds == null ? 0 : durationSeconds);
        BigDecimal time =
                rates.perHour()
                        .multiply(seconds)
                        .divide(SECONDS_PER_HOUR, DECIMALS + 2, RoundingMode.HALF_UP);
        return rounded(time.add(rates.fixed()));
    }

    /**
     * A cost that somebody states, such as an invoice of an outside agency.
     *
     * @throws ForeignCurrency when it is not in the currency of contact costs
     */
    Money stated(Money cost) {
        if (!cost.currency().equals(currency)) {
            throw new ForeignCurrency(cost.currency(), currency);
        }
        return rounded(cost.amount());
    }

    /** 3.2 becomes 3.20, 0.15335 becomes 0.1534. */
    private Money rounded(BigDecimal amount) {
        BigDecimal exact = amount.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return new Money(
                exact.scale() < USUAL_DECIMALS ? exact.setScale(USUAL_DECIMALS) : exact, currency);
    }
}
