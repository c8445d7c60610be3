package dev.guanxi.customer.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.contact.Terms;
import dev.guanxi.customer.contact.Verification;
import dev.guanxi.customer.custom.CustomValues;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.standing.Classification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ErpRecordTests {

    private static final CustomValues NOTED =
            new CustomValues(new TreeMap<>(Map.of("vip", new CustomValues.Flag(true))));

    private static final Profile BEFORE =
            new Profile(
                    Profile.Kind.PERSON,
                    new Profile.OwnData(Classification.KEY_ACCOUNT, NOTED),
                    new Profile.Name("Anne Dupont", "Anne", "Dupont"),
                    LocalDate.of(1984, 6, 30),
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

    @Test
    void placeThatTheErpSendsAgainKeepsWhatTheErpDoesNotSay() {
        Contacts.Phone mobile =
                new Contacts.Phone(
                        "mobile",
                        "+441614960001",
                        new Terms(
                                LocalDate.of(2026, 1, 1),
                                null,
                                true,
                                new Verification(Instant.EPOCH, "amy", "call-back")));
        Profile before = BEFORE.with(new Contacts(List.of(), List.of(mobile), List.of()));
        Contacts.Phone same = new Contacts.Phone(Contacts.MAIN, "+441614960001");
        Contacts.Phone other = new Contacts.Phone(Contacts.MAIN, "+441614960002");
        ErpRecord.Fields sent =
                new ErpRecord.Fields(
                        Profile.Kind.PERSON, "Anne Dupont", null, List.of(other, same), null);

        assertThat(sent.over(before).contacts().phones()).containsExactly(other, mobile);
    }

    @Test
    void companyHasNoDateOfBirth() {
        ErpRecord.Fields company =
                new ErpRecord.Fields(Profile.Kind.ORGANISATION, "Dupont SA", null, null, null);

        assertThat(company.over(BEFORE).dateOfBirth()).isNull();
        assertThat(fields("Anne", null).over(BEFORE).dateOfBirth()).isEqualTo("1984-06-30");
    }

    @Test
    void alternativeNamesOutliveANewName() {
        Profile before =
                new Profile(
                        Profile.Kind.PERSON,
                        Profile.OwnData.NONE,
                        new Profile.Name("王小明", null, null, List.of("Simon Wang")),
                        null,
                        List.of(),
                        Contacts.NONE);

        assertThat(fields("王晓明", null).over(before).name().alternatives())
                .containsExactly("Simon Wang");
    }

    private static ErpRecord.Fields fields(String name, @Nullable List<Contacts.Email> emails) {
        return new ErpRecord.Fields(Profile.Kind.PERSON, name, null, null, emails);
    }
}
