package dev.guanxi.local.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A stock code with the description and price of its last sale. */
record RetailProduct(String productRef, String description, BigDecimal unitPrice) {

    /** Every stock code that was ever sold, in the order of first sale. */
    static List<RetailProduct> soldIn(RetailHistory history) {
        Map<String, RetailProduct> products = new LinkedHashMap<>();
        history.read(document -> document.lines().forEach(line -> note(products, line)));
        return new ArrayList<>(products.values());
    }

    private static void note(Map<String, RetailProduct> products, RetailLine line) {
        String code = line.productRef();
        RetailProduct before = products.get(code);
        String known = before == null ? code : before.description();
        String description = Objects.requireNonNullElse(line.description(), known);
        products.put(code, new RetailProduct(code, description, line.unitPrice()));
    }
}
