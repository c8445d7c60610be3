package dev.guanxi.sales.sale;

import java.util.List;

/** How the rest of the company learns of sales. */
public interface SalePublication {

    /** Publishes the sales in the running transaction. */
    void publish(List<Sale> sales);
}
