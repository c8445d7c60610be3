package dev.guanxi.customer.importing;

import dev.guanxi.customer.contact.Countries;
import dev.guanxi.customer.contact.PhoneNumbers;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.platform.problem.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds in a document by what it means a customer; what is no key is left to the strict reader. */
record RowKeys(Set<ImportOrder.MatchBy> matchBy, PhoneNumbers phoneNumbers) {

    /**
     * @throws Malformed when the id is none
     */
    ImportRow.Keys of(@Nullable String id, JsonNode document) {
        return new ImportRow.Keys(
                id == null ? null : id(id),
                identities(document),
                emails(document),
                phones(document));
    }

    private static CustomerId id(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return new CustomerId(id);
            }
        } catch (IllegalArgumentException e) {
            // Answered below.
        }
        throw new Malformed("wrong-type", "'" + text + "' is no id of a customer");
    }

    private static List<Identity> identities(JsonNode document) {
        List<Identity> identities = new ArrayList<>();
        for (JsonNode entry : document.path("identities")) {
            String source = entry.path("source").asString("");
            String externalId = entry.path("externalId").asString("");
            if (!source.isEmpty() && !externalId.isEmpty() && externalId.indexOf('\0') < 0) {
                identities.add(new Identity(source, externalId));
            }
        }
        return identities;
    }

    private Set<String> emails(JsonNode document) {
        Set<String> emails = new TreeSet<>();
        if (matchBy.contains(ImportOrder.MatchBy.EMAIL)) {
            for (JsonNode entry : document.path("emails")) {
                emails.add(entry.path("address").asString("").strip().toLowerCase(Locale.ROOT));
            }
        }
        emails.removeIf(email -> email.indexOf('@') < 1 || email.indexOf('\0') >= 0);
        return emails;
    }

    private Set<String> phones(JsonNode document) {
        Set<String> phones = new TreeSet<>();
        if (matchBy.contains(ImportOrder.MatchBy.PHONE)) {
            String country =
                    Countries.codeOrName(
                            document.path("addresses").path(0).path("country").asString(""));
            for (JsonNode entry : document.path("phones")) {
                String number = entry.path("number").asString("");
                phones.add(phoneNumbers.e164WherePossible(number, country));
            }
        }
        phones.removeIf(phone -> !phone.startsWith("+"));
        return phones;
    }
}
