package dev.guanxi.customer.relationship.store;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.period.Period;
import dev.guanxi.customer.relationship.Reading;
import dev.guanxi.customer.relationship.RelatedCustomer;
import dev.guanxi.customer.relationship.Relationship;
import dev.guanxi.customer.relationship.RelationshipId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A relationship as the table {@code relationship} keeps it. */
final class RelationshipRow {

    private RelationshipRow() {}

    static Map<String, @Nullable Object> parameters(Relationship relationship) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", relationship.id().value());
        parameters.put("type", relationship.type().nameFrom());
        parameters.put("from", relationship.ends().from().value());
        parameters.put("to", relationship.ends().to().value());
        parameters.put("validFrom", relationship.period().from());
        parameters.put("validUntil", relationship.period().until());
        parameters.put("version", relationship.version());
        return parameters;
    }

    static Relationship relationship(ResultSet row, int index) throws SQLException {
        return new Relationship(
                new RelationshipId(row.getObject("id", UUID.class)),
                Reading.of(row.getString("type")).type(),
                new Relationship.Ends(
                        new CustomerId(row.getObject("from_id", UUID.class)),
                        new CustomerId(row.getObject("to_id", UUID.class))),
                new Period(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)),
                row.getLong("version"));
    }

    static RelatedCustomer related(ResultSet row, Customer reader) throws SQLException {
        return new RelatedCustomer(
                relationship(row, 0),
                reader.id(),
                new CustomerId(row.getObject("own_end", UUID.class)),
                new RelatedCustomer.Other(
                        new CustomerId(row.getObject("other_id", UUID.class)),
                        row.getString("other_name"),
                        Profile.Kind.valueOf(
                                row.getString("other_kind").toUpperCase(Locale.ROOT))));
    }
}
