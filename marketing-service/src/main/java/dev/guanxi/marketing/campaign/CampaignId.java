package dev.guanxi.marketing.campaign;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record CampaignId(@JsonValue UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
