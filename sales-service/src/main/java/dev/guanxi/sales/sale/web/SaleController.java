package dev.guanxi.sales.sale.web;

import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.http.PlainText;
import dev.guanxi.platform.security.RequiresPermission;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.sale.SaleKind;
import dev.guanxi.sales.sale.Sales;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales")
@Tag(name = "Sales", description = "Invoices and credit notes of the ERP and of points of sale")
class SaleController {

    private final Sales sales;

    SaleController(Sales sales) {
        this.sales = sales;
    }

    @GetMapping
    @RequiresPermission("sale:read")
    @Operation(operationId = "listSales", summary = "Sales, newest first")
    Page<SaleView> list(
            @Parameter(description = "Only this customer's") @RequestParam(required = false)
                    @Nullable UUID customer,
            @Parameter(description = "Only invoices, or only credit notes")
                    @RequestParam(required = false)
                    @Nullable SaleKind kind,
            @Parameter(description = "Only the document of this number", example = "536365")
                    @RequestParam(required = false)
                    @Pattern(regexp = PlainText.LINE)
                    @Nullable String documentId,
            PageQuery query) {
        Sales.Filter filter =
                new Sales.Filter(
                        customer == null ? null : new CustomerId(customer), kind, documentId);
        return sales.list(filter, query).map(SaleView::of);
    }
}
