package org.contactcenter.party;

/** What a person is to the family's matter. */
public enum PartyRole {
  CHILD,
  /** The parent the child lives with. */
  RESIDENTIAL_PARENT,
  /** A parent who comes to see the child. */
  VISITING_PARENT,
  /** A grandparent, foster family or institution the child lives with instead of a parent. */
  CARER,
  /** An extra participant, named by the order or by both parents. */
  AUTHORIZED_PERSON;

  /** One of those the child lives with, of whom an agreement is needed before any visit. */
  public boolean isResidentSide() {
    return this == RESIDENTIAL_PARENT || this == CARER;
  }

  public boolean isVisitingSide() {
    return this == VISITING_PARENT;
  }
}
