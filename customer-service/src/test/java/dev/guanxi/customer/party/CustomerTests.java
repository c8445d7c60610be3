package dev.guanxi.customer.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.standing.Ownership;
import dev.guanxi.customer.standing.Standing;
import dev.guanxi.platform.value.Ids;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerTests {

    private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");
    private static final Identity ERP = new Identity("sap-01", "17850");

    @Test
    void customerWithoutIdentityGetsATimeOrderedId() {
        Customer customer = Customer.registered(aProfile("Anne"), NOW);

        assertThat(customer.id().value().version()).isEqualTo(7);
        assertThat(customer.status()).isEqualTo(Customer.Status.ACTIVE);
        assertThat(customer.version()).isEqualTo(1);
    }

    @Test
    void customerWithIdentityGetsTheIdThatSalesCarry() {
        Customer customer = Customer.registered(aProfile("Anne").with(ERP), NOW);

        assertThat(customer.id().value()).isEqualTo(Ids.natural("customer", "sap-01", "17850"));
        assertThat(customer.id()).hasToString("a4e70114-fe4b-5bd3-a694-2f4a2f186917");
    }

    @Test
    void changeIsTheNextVersion() {
        Customer customer = Customer.registered(aProfile("Anne"), NOW);

        assertThat(customer.changedTo(aProfile("Anna")))
                .hasValueSatisfying(changed -> assertThat(changed.version()).isEqualTo(2));
    }

    @Test
    void sameProfileIsNoChange() {
        Customer customer = Customer.registered(aProfile("Anne"), NOW);

        assertThat(customer.changedTo(aProfile("Anne"))).isEmpty();
    }

    @Test
    void provisionalCustomerBecomesActiveWhenSomebodyRecordsIt() {
        Customer provisional =
                Customer.provisional(ERP.naturalId(), "17850 (sap-01)", List.of(ERP), NOW);

        Customer active = provisional.changedTo(provisional.profile()).orElseThrow();

        assertThat(provisional.status()).isEqualTo(Customer.Status.PROVISIONAL);
        assertThat(active.status()).isEqualTo(Customer.Status.ACTIVE);
        assertThat(active.version()).isEqualTo(2);
    }

    @Test
    void provisionalCustomerStaysOneWhenSomebodyLooksAfterIt() {
        Customer provisional =
                Customer.provisional(ERP.naturalId(), "17850 (sap-01)", List.of(ERP), NOW);

        Customer owned =
                provisional
                        .standingAs(Standing.NONE.ownedBy(new Ownership("sam", null)))
                        .orElseThrow();

        assertThat(owned.status()).isEqualTo(Customer.Status.PROVISIONAL);
        assertThat(owned.version()).isEqualTo(2);
        assertThat(owned.standingAs(owned.standing())).isEmpty();
    }

    @Test
    void identityIsKeptOnce() {
        assertThat(aProfile("Anne").with(ERP).with(ERP).identities()).containsExactly(ERP);
    }

    @Test
    void keyThatIsGivenATypeIsNews() {
        Customer customer = Customer.registered(aProfile("Anne").with(ERP), Instant.EPOCH);
        Identity typed = new Identity(ERP.source(), ERP.externalId(), Identity.Type.ERP);

        Customer changed = customer.changedTo(customer.profile().with(typed)).orElseThrow();

        assertThat(changed.profile().identities().getFirst().type()).isEqualTo(Identity.Type.ERP);
        assertThat(changed.changedTo(changed.profile().with(ERP))).isEmpty();
    }

    private static Profile aProfile(String name) {
        return new Profile(
                Profile.Kind.PERSON,
                Profile.OwnData.NONE,
                Profile.Name.of(name),
                null,
                List.of(),
                Contacts.NONE);
    }
}
