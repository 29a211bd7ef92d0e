package org.contactcenter.file;

import java.util.UUID;

/**
 * A file that has come in whole and is put aside, in parts of at most 256 KiB.
 *
 * @param id that of the file it becomes
 * @param size in bytes
 * @param sha256 of the whole content, in hexadecimal digits
 */
record Arrived(UUID id, UUID caseId, int parts, long size, String sha256) {}
