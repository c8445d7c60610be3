package dev.guanxi.customer.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guanxi.customer.period.PeriodEndsBeforeItBegins;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ContactsTests {

    private static final Verification CALLED = new Verification(Instant.EPOCH, "amy", "call-back");
    private static final Contacts.Phone HOME = new Contacts.Phone("home", "+441614960001");
    private static final Contacts.Phone WORK = new Contacts.Phone("work", "+441614960001");
    private static final Contacts.Phone OTHER = new Contacts.Phone("work", "+441614960002");

    @Test
    void oneOfEachPurposeIsPreferred() {
        Contacts.Phone home = HOME.on(preferred());

        assertThat(phones(home, WORK.on(preferred())).phones()).hasSize(2);
        assertThatThrownBy(() -> phones(home, OTHER, home)).isInstanceOf(PreferredTwice.class);
    }

    @Test
    void placeIsVerifiedForAllItsPurposes() {
        Contacts contacts = phones(HOME, WORK, OTHER);

        Contacts verified = contacts.verified(PointReference.of("/phones/1"), CALLED);

        assertThat(verified.phones())
                .containsExactly(
                        HOME.on(Terms.NONE.verified(CALLED)),
                        WORK.on(Terms.NONE.verified(CALLED)),
                        OTHER);
        assertThat(verified.verified(PointReference.of("/phones/0"), null)).isEqualTo(contacts);
        assertThatThrownBy(() -> contacts.verified(PointReference.of("/emails/0"), CALLED))
                .isInstanceOf(NoSuchContactPoint.class);
    }

    @Test
    void otherPlaceIsNotVerifiedButTheSameOneStaysSo() {
        List<Contacts.Phone> before = List.of(HOME.on(Terms.NONE.verified(CALLED)));

        assertThat(ContactPoint.written(List.of(OTHER), before)).containsExactly(OTHER);
        assertThat(ContactPoint.written(List.of(WORK.on(preferred())), before))
                .containsExactly(WORK.on(preferred().verified(CALLED)));
    }

    @Test
    void verificationIsNotWrittenByHand() {
        List<Contacts.Phone> claimed = List.of(HOME.on(Terms.NONE.verified(CALLED)));

        assertThat(ContactPoint.written(claimed, claimed)).isEqualTo(claimed);
        assertThatThrownBy(() -> ContactPoint.written(claimed, List.of(HOME)))
                .isInstanceOf(VerificationNotOnRecord.class);
    }

    @Test
    void validityEndsAfterItBegins() {
        LocalDate day = LocalDate.of(2026, 1, 31);

        assertThat(new Terms(day, day, false, null).validUntil()).isEqualTo(day);
        assertThatThrownBy(() -> new Terms(day, day.minusDays(1), false, null))
                .isInstanceOf(PeriodEndsBeforeItBegins.class);
    }

    @Test
    void whatWasStoredWithoutTermsIsRead() {
        String stored = "{\"purpose\":\"home\",\"number\":\"+441614960001\"}";

        assertThat(JsonMapper.shared().readValue(stored, Contacts.Phone.class)).isEqualTo(HOME);
    }

    private static Terms preferred() {
        return new Terms(null, null, true, null);
    }

    private static Contacts phones(Contacts.Phone... phones) {
        return new Contacts(List.of(), List.of(phones), List.of());
    }
}
