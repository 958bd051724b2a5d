package coop.cooperer.rencontres.applications.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;

/** The bytes of files, sealed piece by piece with the key of their application. */
interface SealedFiles {

    /** Seals and keeps what the stream gives, in pieces of their own transactions. */
    InputStream keeping(UUID file, UUID application, InputStream body);

    /** Says that the file belongs to its application from now on. */
    void attach(UUID file);

    /** Forgets the pieces of a file. */
    void drop(UUID file);

    /** Forgets every file of an application. */
    void dropOf(UUID application);

    /** Writes the file, unsealed, piece by piece. */
    void copy(UUID file, UUID application, OutputStream to) throws IOException;

    /** Forgets the files whose sending broke off before this instant. */
    int sweep(Instant before);
}
