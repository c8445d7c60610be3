package dev.guanxi.callcenter.contact;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All contacts. */
public interface Contacts {

    void add(Contact contact);

    Optional<Contact> find(ContactId id);

    /**
     * Newest first.
     *
     * @param customer null for those of all customers
     * @param channel null for those of all channels
     */
    Page<Contact> list(@Nullable CustomerId customer, @Nullable Channel channel, PageQuery query);
}
