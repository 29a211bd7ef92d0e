package org.contactcenter.notification;

import org.contactcenter.core.Scope;

/**
 * Whether what a message says is still so: asked right before it is sent, in the transaction that
 * sends it. Whoever posts letters of a kind connects one with {@link Outbox#check}; without one
 * they are sent whatever happened meanwhile.
 */
@FunctionalInterface
public interface Check {

  /**
   * Whether it may be sent.
   *
   * @param address to which it would go
   */
  boolean holds(Scope scope, Message message, String address);
}
