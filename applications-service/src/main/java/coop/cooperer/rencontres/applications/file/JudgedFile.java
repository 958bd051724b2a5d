package coop.cooperer.rencontres.applications.file;

/**
 * What a file turned out to be.
 *
 * @param mediaType what it is by its content, whatever its name says (D31)
 * @param checksum SHA-256, lower-case hex
 */
public record JudgedFile(String mediaType, long size, String checksum) {}
