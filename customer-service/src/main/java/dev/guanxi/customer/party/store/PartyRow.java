package dev.guanxi.customer.party.store;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.period.Period;
import dev.guanxi.customer.standing.Classification;
import dev.guanxi.customer.standing.Ownership;
import dev.guanxi.customer.standing.RoleId;
import dev.guanxi.customer.standing.RolePeriod;
import dev.guanxi.customer.standing.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A customer as the table {@code party} keeps it. */
record PartyRow(
        UUID id,
        String kind,
        String status,
        String name,
        Details details,
        String sortName,
        String searchText,
        Instant createdAt,
        long version,
        @Nullable String classification,
        @Nullable String owner,
        @Nullable String team,
        List<Role> roles) {

    /** What {@link #read} needs. */
    static final String COLUMNS =
            "id, kind, status, name, details, created_at, version, classification, owner, team, roles";

    /** What is shown and found, but never joined. */
    record Details(
            @Nullable String givenName,
            @Nullable String familyName,
            List<Identity> identities,
            Contacts contacts) {}

    /** One of the roles, as SQL and JSON read it. */
    record Role(UUID id, String role, LocalDate from, @Nullable LocalDate until, long version) {

        static Role of(RolePeriod role) {
            Period period = role.period();
            return new Role(
                    role.id().value(),
                    role.role().toString(),
                    period.from(),
                    period.until(),
                    role.version());
        }

        RolePeriod period() {
            return new RolePeriod(
                    new RoleId(id),
                    dev.guanxi.customer.standing.Role.of(role),
                    new Period(from, until),
                    version);
        }
    }

    static PartyRow of(Customer customer) {
        Profile profile = customer.profile();
        Profile.Name name = profile.name();
        Contacts contacts = profile.contacts();
        return new PartyRow(
                customer.id().value(),
                profile.kind().toString(),
                customer.status().toString(),
                name.display(),
                new Details(name.given(), name.family(), profile.identities(), contacts),
                SearchText.plain(name.display()),
                SearchText.of(searched(profile)),
                customer.createdAt(),
                customer.version(),
                profile.classification() == null ? null : profile.classification().toString(),
                customer.standing().ownership().owner(),
                customer.standing().ownership().team(),
                customer.standing().roles().stream().map(Role::of).toList());
    }

    private static Stream<String> searched(Profile profile) {
        Profile.Name name = profile.name();
        Contacts contacts = profile.contacts();
        return Stream.of(
                        Stream.of(name.display(), name.given(), name.family())
                                .filter(Objects::nonNull),
                        profile.identities().stream().map(Identity::externalId),
                        contacts.emails().stream().map(Contacts.Email::address),
                        contacts.phones().stream().map(Contacts.Phone::number))
                .flatMap(texts -> texts);
    }

    static Customer read(ResultSet row, JsonMapper json) throws SQLException {
        Details details = json.readValue(row.getString("details"), Details.class);
        Profile profile =
                new Profile(
                        Profile.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        classification(row.getString("classification")),
                        new Profile.Name(
                                row.getString("name"), details.givenName(), details.familyName()),
                        details.identities(),
                        details.contacts());
        return new Customer(
                new CustomerId(row.getObject("id", UUID.class)),
                Customer.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                profile,
                standing(row, json),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static @Nullable Classification classification(@Nullable String word) {
        return word == null ? null : Classification.of(word);
    }

    private static Standing standing(ResultSet row, JsonMapper json) throws SQLException {
        Role[] roles = json.readValue(row.getString("roles"), Role[].class);
        return new Standing(
                new Ownership(row.getString("owner"), row.getString("team")),
                Arrays.stream(roles).map(Role::period).toList());
    }
}
