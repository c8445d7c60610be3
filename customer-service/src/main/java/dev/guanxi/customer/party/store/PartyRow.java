package dev.guanxi.customer.party.store;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.custom.CustomValues;
import dev.guanxi.customer.field.FieldCatalog;
import dev.guanxi.customer.field.FieldDefinition;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        CustomValues custom,
        @Nullable String classification,
        @Nullable String owner,
        @Nullable String team,
        List<Role> roles) {

    /** What {@link #read} needs. */
    static final String COLUMNS =
            "id, kind, status, name, details, created_at, version, custom, classification, owner, team,"
                    + " roles, absorbed";

    /** What is shown and found, but never joined. */
    record Details(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable List<String> alternativeNames,
            @Nullable LocalDate dateOfBirth,
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

    /**
     * @param fields which of the customer's values are searched
     */
    static PartyRow of(Customer customer, FieldCatalog fields) {
        Profile profile = customer.profile();
        Profile.Name name = profile.name();
        Contacts contacts = profile.contacts();
        return new PartyRow(
                customer.id().value(),
                profile.kind().toString(),
                customer.status().toString(),
                name.display(),
                new Details(
                        name.given(),
                        name.family(),
                        name.alternatives(),
                        profile.dateOfBirth(),
                        profile.identities(),
                        contacts),
                sortName(profile),
                SearchText.of(Stream.concat(searched(profile), searched(profile.custom(), fields))),
                customer.createdAt(),
                customer.version(),
                profile.custom(),
                profile.classification() == null ? null : profile.classification().toString(),
                customer.standing().ownership().owner(),
                customer.standing().ownership().team(),
                customer.standing().roles().stream().map(Role::of).toList());
    }

    static String sortName(Profile profile) {
        return SearchText.sortedBy(
                profile.name().display(), profile.kind() != Profile.Kind.ORGANISATION);
    }

    private static Stream<String> searched(Profile profile) {
        Profile.Name name = profile.name();
        Contacts contacts = profile.contacts();
        return Stream.of(
                        Stream.of(name.display(), name.given(), name.family())
                                .filter(Objects::nonNull),
                        name.alternatives().stream(),
                        profile.identities().stream().map(Identity::externalId),
                        contacts.emails().stream().map(Contacts.Email::address),
                        contacts.phones().stream().map(Contacts.Phone::number))
                .flatMap(texts -> texts);
    }

    private static Stream<String> searched(CustomValues custom, FieldCatalog fields) {
        return custom.byName().entrySet().stream()
                .filter(
                        value ->
                                fields.inUse(value.getKey())
                                        .filter(FieldDefinition::isSearched)
                                        .isPresent())
                .map(value -> value.getValue().text());
    }

    static Customer read(ResultSet row, JsonMapper json) throws SQLException {
        Details details = json.readValue(row.getString("details"), Details.class);
        Profile profile =
                new Profile(
                        Profile.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        new Profile.OwnData(
                                classification(row.getString("classification")),
                                json.readValue(row.getString("custom"), CustomValues.class)),
                        new Profile.Name(
                                row.getString("name"),
                                details.givenName(),
                                details.familyName(),
                                Objects.requireNonNullElse(details.alternativeNames(), List.of())),
                        details.dateOfBirth(),
                        details.identities(),
                        details.contacts());
        return new Customer(
                new CustomerId(row.getObject("id", UUID.class)),
                Customer.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                profile,
                standing(row, json),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                absorbed(row),
                row.getLong("version"));
    }

    private static Set<CustomerId> absorbed(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("absorbed").getArray();
        return Arrays.stream(ids).map(CustomerId::new).collect(Collectors.toUnmodifiableSet());
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
