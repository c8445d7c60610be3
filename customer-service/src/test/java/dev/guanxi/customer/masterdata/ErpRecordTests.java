package dev.guanxi.customer.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.standing.Classification;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ErpRecordTests {

    private static final Profile BEFORE =
            new Profile(
                    Profile.Kind.PERSON,
                    Classification.KEY_ACCOUNT,
                    new Profile.Name("Anne Dupont", "Anne", "Dupont"),
                    List.of(),
                    new Contacts(
                            List.of(),
                            List.of(),
                            List.of(new Contacts.Email(Contacts.MAIN, "anne@dupont.example"))));

    @Test
    void erpSaysNothingAboutListsThatItDoesNotSend() {
        assertThat(fields("Anne Dupont", null).over(BEFORE)).isEqualTo(BEFORE);
    }

    @Test
    void emptyListEmpties() {
        assertThat(fields("Anne Dupont", List.of()).over(BEFORE).contacts().emails()).isEmpty();
    }

    @Test
    void newNameTakesTheOldPartsAway() {
        assertThat(fields("Anne Martin", null).over(BEFORE).name())
                .isEqualTo(Profile.Name.of("Anne Martin"));
    }

    @Test
    void newCustomerIsKnownUnderTheKeyOfTheErp() {
        Identity identity = new Identity("sap-01", "17850");

        assertThat(fields("Anne", null).alone(identity).identities()).containsExactly(identity);
    }

    private static ErpRecord.Fields fields(String name, @Nullable List<Contacts.Email> emails) {
        return new ErpRecord.Fields(Profile.Kind.PERSON, name, null, null, emails);
    }
}
