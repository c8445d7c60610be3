package dev.guanxi.customer.provisional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.platform.value.Ids;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BuyerTests {

    private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");
    private static final Identity ERP = new Identity("sap-01", "17850");

    @Test
    void aBuyerWithAKeyIsCalledByItAndFoundByIt() {
        Customer customer = new Buyer(ERP.naturalId(), "sap-01", "17850").provisional(NOW);

        assertThat(customer.profile().name().display()).isEqualTo("17850 (sap-01)");
        assertThat(customer.profile().identities()).containsExactly(ERP);
    }

    @Test
    void aBuyerWithoutAKeyIsCalledByItsId() {
        Customer customer = new Buyer(ERP.naturalId(), "sap-01", null).provisional(NOW);

        assertThat(customer.profile().name().display()).isEqualTo("Customer a4e70114 (sap-01)");
        assertThat(customer.profile().identities()).isEmpty();
    }

    @Test
    void aKeyThatDoesNotLeadToTheIdIsNotBelieved() {
        CustomerId other = new CustomerId(Ids.next());

        Customer customer = new Buyer(other, "sap-01", "17850").provisional(NOW);

        assertThat(customer.id()).isEqualTo(other);
        assertThat(customer.profile().identities()).isEmpty();
    }
}
