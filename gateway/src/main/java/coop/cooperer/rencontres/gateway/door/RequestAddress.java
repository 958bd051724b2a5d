package coop.cooperer.rencontres.gateway.door;

import java.util.Locale;
import java.util.regex.Pattern;

/** The target of a request as it was written, before anybody decodes it. */
record RequestAddress(String uri) {

    // Looked for, and not its contrary matched: a loop over a long path would exhaust the stack.
    private static final Pattern ILL_FORMED =
            Pattern.compile("[^!$%\\x26-~]|[\\\\;]|%(?!\\p{XDigit}{2})");
    private static final Pattern EMPTY_OR_DOTS = Pattern.compile("/(?:\\.{1,2})?(?:/|$)");
    private static final Pattern HIDDEN = Pattern.compile("%(?:2e|2f|5c|3b|25|00|0a|0d)");

    /**
     * True when the path means the same to every reader. Such a path may be passed on as it is; all
     * others are refused rather than repaired, because two readers would repair them differently.
     */
    boolean isPlain() {
        var path = path();
        return path.startsWith("/")
                && !ILL_FORMED.matcher(path).find()
                && (path.equals("/") || !EMPTY_OR_DOTS.matcher(withoutLastSlash(path)).find())
                && !HIDDEN.matcher(path.toLowerCase(Locale.ROOT)).find();
    }

    private String path() {
        var query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    private static String withoutLastSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
