package dev.guanxi.customer.importing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param largestFile no longer file is taken
 * @param largestWorkbook no longer workbook is: the texts of its cells are held in memory
 * @param rowsPerChunk how many rows are taken in with one transaction
 */
@Validated
@ConfigurationProperties("customer.imports")
record ImportSettings(
        @NotNull DataSize largestFile,
        @NotNull DataSize largestWorkbook,
        @Min(1) @Max(10_000) int rowsPerChunk) {}
