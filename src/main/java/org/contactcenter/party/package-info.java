/**
 * People and how to reach them. A person stands once in a center's records and is recognised, not
 * typed again, in whatever spelling the name arrives; contact data lie apart, because for some
 * families an address that leaks is a danger to life.
 *
 * <p>Words: {@link org.contactcenter.party.Person}, {@link org.contactcenter.party.NameKey}, {@link
 * org.contactcenter.party.Contact}, {@link org.contactcenter.party.PartyRole}. The door to other
 * features is {@link org.contactcenter.party.People}.
 */
@NullMarked
package org.contactcenter.party;

import org.jspecify.annotations.NullMarked;
