package dev.guanxi.callcenter.contact;

import dev.guanxi.platform.problem.NotFound;

public final class NoSuchContact extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchContact(ContactId id) {
        super("no-such-contact", "There is no contact " + id);
    }
}
