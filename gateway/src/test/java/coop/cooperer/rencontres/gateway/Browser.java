package coop.cooperer.rencontres.gateway;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** Keeps cookies and follows nothing by itself. */
public final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(cookies)
                    .build();

    /** The address of the door in this test. */
    public static String door() {
        return ConfigProvider.getConfig().getValue("test.url", String.class);
    }

    /** The issuer of the test's tokens. */
    public static String issuer() {
        return ConfigProvider.getConfig().getValue("IDENTITY_ISSUER", String.class);
    }

    /** Signs in with tokens that live so many seconds, and returns to the page it asked for. */
    public HttpResponse<String> signIn(String sid, int seconds) {
        var away = get("/sign-in?return=/appels").headers().firstValue("Location").orElseThrow();
        var code = parameter(away, "nonce") + "." + sid + "." + seconds;
        return get("/sign-in/return?state=" + parameter(away, "state") + "&code=" + code);
    }

    /** What the door says about the session. */
    public JsonObject session() {
        return new JsonObject(get("/session").body());
    }

    /** The value of a cookie that the door has set. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** Reads. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Writes. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    /** Sends a request that was built elsewhere. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(door() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String parameter(String url, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(url);
        if (!found.find()) {
            throw new IllegalStateException(name + " is not in " + url);
        }
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }
}
