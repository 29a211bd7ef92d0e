package org.contactcenter.core.http.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.net.InetAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyListTest {
  private final ProxyList proxies =
      ProxyList.of("10.1.2.3, 192.168.7.0/24,172.16.0.0/12 ::1 fd00:1::/32");

  @ParameterizedTest
  @CsvSource({
    "10.1.2.3, true",
    "10.1.2.4, false",
    "192.168.7.0, true",
    "192.168.7.255, true",
    "192.168.8.0, false",
    "172.31.255.255, true",
    "172.32.0.0, false",
    "::1, true",
    "::2, false",
    "fd00:1:2::3, true",
    "fd00:2::3, false",
    "::ffff:10.1.2.3, true",
    "127.0.0.1, false"
  })
  void holdsAddressesAndBlocks(String address, boolean expected) {
    assertThat(proxies.contains(InetAddresses.forString(address))).isEqualTo(expected);
  }

  @Test
  void anEmptyListTrustsNobody() {
    assertThat(ProxyList.of("  ").contains(InetAddresses.forString("127.0.0.1"))).isFalse();
  }

  @Test
  void everyAddressOfAFamilyCanBeTrusted() {
    assertThat(ProxyList.of("0.0.0.0/0").contains(InetAddresses.forString("8.8.8.8"))).isTrue();
    assertThat(ProxyList.of("0.0.0.0/0").contains(InetAddresses.forString("::1"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"proxy.example.org", "10.0.0", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "true"})
  void refusesWhatIsNoAddress(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> ProxyList.of(text));
  }
}
