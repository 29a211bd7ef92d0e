package org.contactcenter.consent.text;

/** What a text is signed or consented to for. */
public enum TextPurpose {
  /** The center's rules; signed, not consented to. */
  SERVICE_AGREEMENT,
  /** Contact between the child and the other side; stops with its withdrawal. */
  CONTACT,
  /** Exchange with those who support the child elsewhere. */
  INFORMATION_SHARING
}
