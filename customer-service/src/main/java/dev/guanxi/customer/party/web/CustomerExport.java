package dev.guanxi.customer.party.web;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerSearch;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.tabular.TableFormat;
import dev.guanxi.customer.tabular.TableWriter;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes customers page by page as the list reads them: neither memory nor a transaction grows with
 * their number. A customer that changes meanwhile is written as it is when its page is read.
 */
@Component
class CustomerExport {

    private static final int PAGE = 1000;

    private final Customers customers;
    private final ProfileReader profiles;
    private final JsonMapper json;

    CustomerExport(Customers customers, ProfileReader profiles, JsonMapper json) {
        this.customers = customers;
        this.profiles = profiles;
        this.json = json;
    }

    record Order(CustomerSearch search, TableFormat format, CustomerColumns columns) {}

    /** Takes one customer. */
    private interface Sink {

        void accept(JsonNode customer) throws IOException;
    }

    /** Writes and ends the file; when reading fails, the file is left without its end. */
    void write(Order order, OutputStream out) throws IOException {
        switch (order.format()) {
            case NDJSON -> lines(order, out);
            case CSV -> table(order, TableWriter.csv(out));
            case XLSX -> table(order, TableWriter.xlsx(out, "customers"));
        }
    }

    private void lines(Order order, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        each(
                order,
                customer -> {
                    buffered.write(json.writeValueAsBytes(customer));
                    buffered.write('\n');
                });
        buffered.flush();
    }

    private void table(Order order, TableWriter writer) throws IOException {
        writer.write(order.columns().names());
        each(order, customer -> writer.write(order.columns().cells(customer)));
        writer.close();
    }

    private void each(Order order, Sink sink) throws IOException {
        Cursor after = null;
        do {
            Page<Customer> page = customers.list(order.search(), new PageQuery(PAGE, after));
            for (Customer customer : page.items()) {
                sink.accept(json.valueToTree(profiles.show(customer)));
            }
            after = page.next() == null ? null : Cursor.decode(page.next());
        } while (after != null);
    }
}
