package coop.cooperer.rencontres.seminars.registration;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;

/** Where a person receives mail; two spellings of one mailbox have the same key. */
record Address(String written) {

    Address {
        written = written.strip();
    }

    /**
     * The mailbox, however it is written: letter case, full-width letters, the script of the domain
     * and a tag after a plus sign make no difference.
     */
    String key() {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var at = plain.lastIndexOf('@');
        if (at < 0) {
            return plain;
        }
        var name = plain.substring(0, at);
        var tag = name.indexOf('+');
        return (tag > 0 ? name.substring(0, tag) : name) + "@" + domain(plain.substring(at + 1));
    }

    private static String domain(String written) {
        try {
            return IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException odd) {
            return written;
        }
    }
}
