package dev.guanxi.customer.masterdata;

import dev.guanxi.customer.party.Identity;
import java.util.Collection;
import java.util.Map;

/** What the ERP said last about each of its customers. */
public interface ErpRecords {

    /** The records of these identities, locked until the transaction ends. */
    Map<Identity, ErpRecord> lock(Collection<Identity> identities);

    void save(Collection<ErpRecord> records);
}
