package dev.guanxi.sales.product.web;

import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.http.PlainText;
import dev.guanxi.platform.security.RequiresPermission;
import dev.guanxi.sales.product.Products;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/products")
@Tag(name = "Products", description = "What may be sold, as the ERP records it")
class ProductController {

    private final Products products;

    ProductController(Products products) {
        this.products = products;
    }

    @GetMapping
    @RequiresPermission("product:read")
    @Operation(
            operationId = "listProducts",
            summary = "Products in the order of their descriptions")
    Page<ProductView> list(
            @Parameter(
                            description =
                                    "What the description contains or the reference begins with",
                            example = "lantern")
                    @RequestParam(required = false)
                    @Pattern(regexp = PlainText.LINE)
                    @Nullable String q,
            PageQuery query) {
        return products.list(q, query).map(ProductView::of);
    }
}
