package org.contactcenter.identity.link;

/** What a one-time link is for. */
enum LinkKind {
  INVITATION,
  RESET
}
