package dev.guanxi.customer.contact;

import dev.guanxi.platform.problem.RuleBroken;

/** No telephone has this number. */
public final class ImpossiblePhoneNumber extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ImpossiblePhoneNumber(String number) {
        super(
                "impossible-phone-number",
                "'%s' cannot be a telephone number: write it as +44 20 7946 0018"
                        .formatted(number));
    }
}
