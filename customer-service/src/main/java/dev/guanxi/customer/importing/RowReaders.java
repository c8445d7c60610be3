package dev.guanxi.customer.importing;

import dev.guanxi.customer.contact.PhoneNumbers;
import dev.guanxi.customer.mapping.KnownFields;
import dev.guanxi.customer.mapping.RowMapping;
import dev.guanxi.customer.party.CustomerDocuments;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes readers for the rows of an import. */
@Component
class RowReaders {

    private final CustomerDocuments documents;
    private final PhoneNumbers phoneNumbers;
    private final JsonMapper json;

    RowReaders(CustomerDocuments documents, PhoneNumbers phoneNumbers, JsonMapper json) {
        this.documents = documents;
        this.phoneNumbers = phoneNumbers;
        this.json = json;
    }

    RowReader of(ImportOrder order) {
        KnownFields known = new KnownFields(documents.fields(), documents.structuredFields());
        return new RowReader(
                new RowMapping(json, order.mapping(), known),
                documents,
                new RowKeys(order.manner().matchBy(), phoneNumbers),
                order.manner().kind(),
                json);
    }
}
