package org.contactcenter.referral;

import java.util.UUID;
import org.contactcenter.party.PartyRole;

/** Someone whom a referral names, and as what. */
public record Participant(UUID personId, PartyRole role) {}
