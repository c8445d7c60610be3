package dev.guanxi.marketing.campaign;

import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All campaigns. */
public interface Campaigns {

    void add(Campaign campaign);

    Optional<Campaign> find(CampaignId id);

    /** The campaign, which nobody else can change until the running transaction ends. */
    Optional<Campaign> findForChange(CampaignId id);

    /** Replaces the state before. */
    void save(Campaign campaign);

    /**
     * Newest first.
     *
     * @param status null for all
     */
    Page<Campaign> list(@Nullable CampaignStatus status, PageQuery query);

    /**
     * @throws NoSuchCampaign when there is none
     */
    default Campaign get(CampaignId id) {
        return find(id).orElseThrow(() -> new NoSuchCampaign(id));
    }

    /**
     * As {@link #findForChange}.
     *
     * @throws NoSuchCampaign when there is none
     */
    default Campaign getForChange(CampaignId id) {
        return findForChange(id).orElseThrow(() -> new NoSuchCampaign(id));
    }
}
