package coop.cooperer.rencontres.gateway.session;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page of our own to return to; anything that could lead elsewhere becomes the first page. */
record LocalPath(String value) {

    private static final LocalPath FIRST_PAGE = new LocalPath("/");
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]{0,1000}");

    static LocalPath of(@Nullable String given) {
        return given != null && OURS.matcher(given).matches() ? new LocalPath(given) : FIRST_PAGE;
    }

    static LocalPath ofCookie(String cookie) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cookie);
            return of(new String(bytes, StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException notOurs) {
            return FIRST_PAGE;
        }
    }

    String cookie() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(value.getBytes(StandardCharsets.US_ASCII));
    }
}
