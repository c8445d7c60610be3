package dev.guanxi.sales.product;

/** How the rest of the company learns of products. */
public interface ProductPublication {

    /** Publishes the state in the running transaction. */
    void publish(Product product);
}
