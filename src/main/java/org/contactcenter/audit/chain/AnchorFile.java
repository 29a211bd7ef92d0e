package org.contactcenter.audit.chain;

import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** An anchor as a file: its text, then a line with its signature (Ed25519). */
record AnchorFile(String content) {
  private static final String SIGNATURE = "signature: ";

  static AnchorFile sign(Anchor anchor, PublicKeySign key) {
    var text = anchor.text();
    try {
      var signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
      return new AnchorFile(
          text + SIGNATURE + Base64.getUrlEncoder().encodeToString(signature) + "\n");
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException("the key that signs anchors does not work", unusable);
    }
  }

  /** The anchor; empty where the file was not written by who holds the key. */
  Optional<Anchor> read(PublicKeyVerify key) {
    var end = content.indexOf(SIGNATURE);
    if (end < 0) {
      return Optional.empty();
    }
    var text = content.substring(0, end);
    try {
      var signature = content.substring(end + SIGNATURE.length()).strip();
      key.verify(Base64.getUrlDecoder().decode(signature), text.getBytes(StandardCharsets.UTF_8));
      return Anchor.read(text);
    } catch (GeneralSecurityException | IllegalArgumentException forged) {
      return Optional.empty();
    }
  }

  /** SHA-256 in hexadecimal, by which the next anchor names this file. */
  String digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
