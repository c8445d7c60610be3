package dev.guanxi.customer.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings telephone numbers, however people write them, into E.164 form. */
@Component
public class PhoneNumbers {

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final PhoneSettings settings;

    PhoneNumbers(PhoneSettings settings) {
        this.settings = settings;
    }

    /**
     * @param country the country whose national numbers are meant when there is no country code;
     *     null or not a code: the configured one
     * @throws ImpossiblePhoneNumber when the text has too few or too many digits for its country
     */
    public String e164(String text, @Nullable String country) {
        return read(text, country).orElseThrow(() -> new ImpossiblePhoneNumber(text));
    }

    /** As {@link #e164}, but what is no number stays as it is: master data is not lost for it. */
    public String e164WherePossible(String text, @Nullable String country) {
        return read(text, country).orElse(text.strip());
    }

    private Optional<String> read(String text, @Nullable String country) {
        boolean known = country != null && library.getSupportedRegions().contains(country);
        try {
            PhoneNumber number = library.parse(text, known ? country : settings.defaultRegion());
            return library.isPossibleNumber(number)
                    ? Optional.of(library.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
