package org.contactcenter.rights;

/** How far a matter is open to someone: of which records they may see it. */
public enum Extent {
  /** Of all in the center the session acts in. */
  CENTER,
  /** Of the cases assigned to them, and of those opened to them for an hour. */
  WORKED_ON,
  /** Of requests that are no case yet. */
  BEFORE_CASE,
  /** Of the visits they accompany. */
  ACCOMPANIED,
  /** Of the visits they accompany today. */
  ACCOMPANIED_TODAY,
  /** Of the visits of today. */
  TODAY,
  /** Of what their own court referred. */
  OF_COURT,
  /** Of what they wrote or made themselves. */
  OWN
}
