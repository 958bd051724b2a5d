package coop.cooperer.rencontres.applications.application;

import java.util.UUID;

/**
 * A file of an application; name and checksum are sealed with the rest.
 *
 * @param mediaType what it is by its content, whatever its name says (D31)
 * @param checksum SHA-256, lower-case hex
 */
record Attachment(UUID id, String name, String mediaType, long size, String checksum) {}
