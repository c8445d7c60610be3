package dev.guanxi.issuer;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The login form, which names the demo users and says that this is no place for real ones. */
@RestController
class LoginPage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Guanxi: log in</title>
              <style>
                body { font: 16px/1.5 system-ui, sans-serif; margin: 0; color: #1c2430; }
                .notice { background: #b3261e; color: #fff; padding: .75rem 1rem; }
                main { max-width: 28rem; margin: 2rem auto; padding: 0 1rem; }
                label, input, button { display: block; width: 100%%; box-sizing: border-box; }
                input, button { font: inherit; padding: .5rem; margin: .25rem 0 1rem; }
                .refused { color: #b3261e; font-weight: 600; }
              </style>
            </head>
            <body>
            <p class="notice" role="note">Laptops only: these users and their password are
              known to everyone. Never let this issuer be reached from a network.</p>
            <main>
              <h1>Guanxi</h1>
              %s
              <form method="post" action="/login">
                <input type="hidden" name="%s" value="%s">
                <label for="username">User</label>
                <input id="username" name="username" autocomplete="username" required autofocus>
                <label for="password">Password</label>
                <input id="password" name="password" type="password" required>
                <button type="submit">Log in</button>
              </form>
              <p>The password of every demo user is <code>guanxi</code>:</p>
              <ul>
            %s
              </ul>
            </main>
            </body>
            </html>
            """;

    private final String users;

    LoginPage(DemoUsers users) {
        this.users =
                users.all().stream()
                        .map(
                                user ->
                                        "    <li>%s: %s</li>"
                                                .formatted(text(user.name()), text(user.title())))
                        .collect(Collectors.joining("\n"));
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE)
    String show(@RequestParam(required = false) @Nullable String error, CsrfToken csrf) {
        var refused =
                error == null
                        ? ""
                        : "<p class=\"refused\" role=\"alert\">User or password is wrong.</p>";
        return PAGE.formatted(refused, text(csrf.getParameterName()), text(csrf.getToken()), users);
    }

    private static String text(String value) {
        return HtmlUtils.htmlEscape(value);
    }
}
