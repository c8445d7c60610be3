package dev.guanxi.gateway.route;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Takes away every header in which a proxy would tell a service who calls. Nobody here sends one:
 * who calls stands in the token and nowhere else, so such a header is a forgery.
 */
@Component
class IdentityHeaders implements HttpHeadersFilter {

    private static final Pattern IDENTITY =
            Pattern.compile(
                    "(x-)?(remote|authenticated|auth-request|forwarded|original)-"
                            + "(user|username|email|groups|roles?|name|preferred-username"
                            + "|access-token)(-.*)?"
                            + "|x-(users?|usernames?|userid|roles?|groups?|teams?|permissions?"
                            + "|scopes?|principal|identity|subject|account|tenant|claims?|jwt|auth"
                            + "|email)(-.*)?");

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var kept = new HttpHeaders();
        input.forEach(
                (name, values) -> {
                    if (!tellsIdentity(name)) {
                        kept.addAll(name, values);
                    }
                });
        return kept;
    }

    /** An underscore counts as a hyphen, because some servers make one of the other. */
    static boolean tellsIdentity(String header) {
        return IDENTITY.matcher(header.toLowerCase(Locale.ROOT).replace('_', '-')).matches();
    }
}
