package org.contactcenter.core.http.serve;

import com.google.common.net.InetAddresses;
import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * The proxies whose word is taken for where a request came from: addresses and blocks of them, such
 * as {@code 10.0.0.5, 192.168.7.0/24, fd00::/8}.
 */
final class ProxyList {
  private final List<Block> blocks;

  /** Addresses that begin with the same bits. */
  private record Block(InetAddress first, int bits) {
    static Block of(String text) {
      var parts = text.split("/", 2);
      var first = InetAddresses.forString(parts[0]);
      var all = first.getAddress().length * Byte.SIZE;
      var bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
      if (bits < 0 || bits > all) {
        throw new IllegalArgumentException("no block of addresses: " + text);
      }
      return new Block(first, bits);
    }

    boolean contains(InetAddress address) {
      var length = first.getAddress().length;
      return address.getAddress().length == length
          && number(first).xor(number(address)).bitLength() <= length * Byte.SIZE - bits;
    }

    private static BigInteger number(InetAddress address) {
      return new BigInteger(1, address.getAddress());
    }
  }

  private ProxyList(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Throws {@link IllegalArgumentException} where a part is no address; none where it is empty. */
  static ProxyList of(String text) {
    return new ProxyList(
        Arrays.stream(text.split("[\\s,]+"))
            .filter(part -> !part.isEmpty())
            .map(Block::of)
            .toList());
  }

  boolean contains(InetAddress address) {
    return blocks.stream().anyMatch(block -> block.contains(address));
  }
}
