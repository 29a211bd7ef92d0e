package org.contactcenter.rights;

import java.util.UUID;

/**
 * A family with a record of every kind, by id.
 *
 * @param pending a referral that is no case yet
 * @param closed a closed case, with notices
 * @param offer a slot that one of its visits gave up
 * @param glass an opening in an emergency by the family's case worker, of the spare case
 * @param spare a case that is nobody's
 * @param court that referred them
 * @param report to that court, released
 */
record PlantedFamily(
    String name,
    UUID caseId,
    UUID referral,
    UUID pending,
    UUID declined,
    UUID closed,
    UUID child,
    UUID mother,
    UUID father,
    UUID visit,
    UUID visitAhead,
    UUID incident,
    UUID offer,
    UUID glass,
    UUID spare,
    String spareNumber,
    UUID court,
    UUID report) {}
