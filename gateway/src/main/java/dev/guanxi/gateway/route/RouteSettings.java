package dev.guanxi.gateway.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param services by their short name ("customer"), in the order in which people read them
 * @param requestLimit the largest request body that is passed on
 * @param bulk for bulk actions, such as imports and exports of files
 * @param readRetries how often a GET is repeated when the connection failed; other methods never
 */
@Validated
@ConfigurationProperties("guanxi.gateway")
public record RouteSettings(
        @NotEmpty Map<String, @Valid Upstream> services,
        @NotNull DataSize requestLimit,
        @NotNull @Valid Bulk bulk,
        @Min(1) int readRetries) {

    /**
     * @param limit the largest file that is passed on; nothing of it is held
     * @param patience how long a service or a caller may say nothing in the middle of a file
     */
    public record Bulk(@NotNull DataSize limit, @NotNull Duration patience) {}

    /**
     * @param resources the first path segments after /api/v1 that it owns
     */
    public record Upstream(@NotNull URI url, @NotEmpty List<String> resources) {}
}
