package org.contactcenter.audit;

import java.time.InstantSource;
import org.contactcenter.core.Creations;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.secret.Keys;
import org.jdbi.v3.core.Jdbi;

/**
 * What every feature's use cases stand on.
 *
 * @param clock tells domain time
 * @param keys what is kept outside the database
 */
public record Ground(
    Jdbi jdbi,
    Transactions transactions,
    Creations creations,
    AuditTrail audit,
    InstantSource clock,
    Keys keys) {}
