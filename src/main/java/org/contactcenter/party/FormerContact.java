package org.contactcenter.party;

import java.time.Instant;
import java.util.UUID;

/** How a person could be reached until it was changed, by whom and when. */
record FormerContact(Contact contact, Instant replacedAt, UUID replacedBy) {}
