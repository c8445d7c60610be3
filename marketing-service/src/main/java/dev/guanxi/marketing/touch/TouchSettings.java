package dev.guanxi.marketing.touch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param batchSize how many customers are touched in one transaction
 */
@Validated
@ConfigurationProperties("marketing.touches")
record TouchSettings(@DefaultValue("500") @Min(1) @Max(10_000) int batchSize) {}
