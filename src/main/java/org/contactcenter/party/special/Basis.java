package org.contactcenter.party.special;

/** What allows the center to keep such a datum: the grounds of GDPR, article 9 (2), that may do. */
public enum Basis {
  /** (a): the person, or who has the care of a child, said so expressly. */
  EXPLICIT_CONSENT,
  /** (c): someone's life is at stake and the person cannot consent. */
  VITAL_INTERESTS,
  /** (f): it is needed in court. */
  LEGAL_CLAIMS,
  /** (g): a law asks for it, such as one on the protection of children. */
  PUBLIC_INTEREST,
  /** (h): it is needed to care for the person on the center's premises. */
  CARE
}
