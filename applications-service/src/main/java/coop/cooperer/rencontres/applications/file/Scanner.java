package coop.cooperer.rencontres.applications.file;

import java.io.InputStream;

/** Looks for malicious content in what people hand in; there may be none. */
interface Scanner {

    /** Begins to look at one file. */
    Scan scan();

    /** A look at one file, which passes by. */
    interface Scan extends AutoCloseable {

        /** Looks at whatever is read of this. */
        InputStream watching(InputStream file);

        /**
         * Goes on only if nothing malicious was seen.
         *
         * @throws coop.cooperer.rencontres.platform.web.Refusal {@code file-infected}
         */
        void requireClean();

        @Override
        void close();
    }
}
