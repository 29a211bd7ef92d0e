package org.contactcenter.consent.link;

import java.net.URI;
import org.contactcenter.core.Scope;

/** Takes a link to its person by mail. What writes to people connects itself. */
@FunctionalInterface
public interface LinkMail {

  /**
   * Posts it in the open transaction. False where no mail may be sent to the person.
   *
   * @param page which the link opens, with its secret
   */
  boolean post(Scope scope, SigningLink link, URI page);
}
