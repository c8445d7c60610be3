package dev.guanxi.sales.order;

import dev.guanxi.platform.problem.RuleBroken;
import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.order.OrderPlacement.Wish;
import dev.guanxi.sales.order.OrderPlacement.Wish.ProductChoice;
import dev.guanxi.sales.product.Product;
import dev.guanxi.sales.product.ProductLine;
import dev.guanxi.sales.product.Products;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the products of an order and what they cost. */
@Component
class OrderPricing {

    private final Products products;

    OrderPricing(Products products) {
        this.products = products;
    }

    /**
     * @throws RuleBroken when a product is unknown or ambiguous, has no price, or the prices are in
     *     different currencies
     */
    Order.Content price(List<Wish.Line> wishes) {
        List<ProductLine> lines = new ArrayList<>(wishes.size());
        Currency currency = null;
        for (Wish.Line wish : wishes) {
            Product product = find(wish.product());
            Money price = price(wish, product);
            if (currency != null && !currency.equals(price.currency())) {
                throw new RuleBroken(
                        "mixed-currencies",
                        "An order has one currency, this one has "
                                + currency
                                + " and "
                                + price.currency());
            }
            currency = price.currency();
            lines.add(line(product, wish.quantity(), price));
        }
        if (currency == null) {
            throw new RuleBroken("no-lines", "An order has at least one line");
        }
        return new Order.Content(currency, lines);
    }

    private Product find(ProductChoice choice) {
        return switch (choice) {
            case ProductChoice.ById(var id) ->
                    products.find(id).orElseThrow(() -> unknown("the id " + id));
            case ProductChoice.ByRef(var source, var ref) -> findByRef(source, ref);
        };
    }

    private Product findByRef(@Nullable String source, String ref) {
        List<Product> found =
                products.findByRef(ref).stream()
                        .filter(p -> source == null || source.equals(p.origin().source()))
                        .toList();
        if (found.isEmpty()) {
            throw unknown("the reference " + ref + (source == null ? "" : " in " + source));
        }
        if (found.size() > 1) {
            throw new RuleBroken(
                    "product-ambiguous",
                    "Name the source too, one of "
                            + found.stream().map(p -> p.origin().source()).toList()
                            + ": they all have a product "
                            + ref);
        }
        return found.getFirst();
    }

    private static RuleBroken unknown(String what) {
        return new RuleBroken("unknown-product", "No product has " + what);
    }

    private static Money price(Wish.Line wish, Product product) {
        if (wish.unitPrice() != null) {
            return wish.unitPrice();
        }
        Money listed = product.details().unitPrice();
        if (listed == null) {
            throw new RuleBroken(
                    "product-without-price",
                    product.origin().productRef() + " has no list price: give a unitPrice");
        }
        return listed;
    }

    private static ProductLine line(Product product, BigDecimal quantity, Money price) {
        Money cost = product.details().unitCost();
        return new ProductLine(
                product.id(),
                product.origin().productRef(),
                product.details().description(),
                quantity,
                price.amount(),
                cost != null && cost.currency().equals(price.currency()) ? cost.amount() : null);
    }
}
