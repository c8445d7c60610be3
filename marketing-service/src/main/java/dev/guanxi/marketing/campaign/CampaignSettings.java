package dev.guanxi.marketing.campaign;

import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param currency the currency of all campaign costs: the base currency of analytics
 */
@Validated
@ConfigurationProperties("marketing.campaigns")
record CampaignSettings(@NotNull Currency currency) {}
