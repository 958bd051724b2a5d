package coop.cooperer.rencontres.journeys.door;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/**
 * Cookies as browsers keep them: this machine's own addresses count as safe, so that a cookie
 * marked {@code Secure} goes back to them without https.
 */
record BrowserCookies(CookieStore kept) implements CookieStore {

    static CookieManager manager() {
        return new CookieManager(
                new BrowserCookies(new CookieManager().getCookieStore()), CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void add(URI from, HttpCookie cookie) {
        if ("localhost".equals(from.getHost())) {
            cookie.setSecure(false);
        }
        kept.add(from, cookie);
    }

    @Override
    public List<HttpCookie> get(URI to) {
        return kept.get(to);
    }

    @Override
    public List<HttpCookie> getCookies() {
        return kept.getCookies();
    }

    @Override
    public List<URI> getURIs() {
        return kept.getURIs();
    }

    @Override
    public boolean remove(URI from, HttpCookie cookie) {
        return kept.remove(from, cookie);
    }

    @Override
    public boolean removeAll() {
        return kept.removeAll();
    }
}
