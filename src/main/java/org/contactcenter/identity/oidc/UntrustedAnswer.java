package org.contactcenter.identity.oidc;

/** What came back is not what the provider would say; the message holds no datum of a person. */
final class UntrustedAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UntrustedAnswer(String why) {
    super(why);
  }

  UntrustedAnswer(String why, Throwable cause) {
    super(why, cause);
  }
}
