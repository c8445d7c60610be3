package dev.guanxi.sales.sale;

import dev.guanxi.platform.value.Money;

/** A sale as a list shows it: its head and its totals. */
public record RecordedSale(
        SaleId id,
        Sale.Document document,
        Sale.Circumstances circumstances,
        Money netAmount,
        int lineCount) {}
