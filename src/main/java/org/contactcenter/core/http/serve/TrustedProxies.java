package org.contactcenter.core.http.serve;

import com.google.common.net.HostAndPort;
import com.google.common.net.InetAddresses;
import io.dropwizard.core.setup.Environment;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Believes {@code X-Forwarded-For} and {@code X-Forwarded-Proto} where a proxy of the list sent the
 * request, and nobody else. The client is the last address that no proxy of the list vouches to be
 * another one of them: what stands before it, anybody can have written. {@code Forwarded} and
 * {@code X-Forwarded-Host} are never believed, because proxies that do not know them hand them on
 * as they came.
 */
public final class TrustedProxies {
  private final ProxyList proxies;

  TrustedProxies(ProxyList proxies) {
    this.proxies = proxies;
  }

  /**
   * The proxies at these addresses and blocks, such as {@code 10.0.0.5, fd00::/8}. Throws {@link
   * IllegalArgumentException} for anything else.
   */
  public static TrustedProxies at(String addresses) {
    return new TrustedProxies(ProxyList.of(addresses));
  }

  /** From the first request on. */
  public void attend(Environment environment) {
    environment
        .lifecycle()
        .addEventListener(
            new LifeCycle.Listener() {
              @Override
              public void lifeCycleStarting(LifeCycle starting) {
                if (starting instanceof Server server) {
                  server.insertHandler(handler());
                }
              }
            });
  }

  private Handler.Singleton handler() {
    return new Handler.Wrapper() {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws Exception {
        return super.handle(seen(request), response, callback);
      }
    };
  }

  /** The request as the client sent it, as far as the proxy is believed. */
  private Request seen(Request request) {
    var peer = request.getConnectionMetaData().getRemoteSocketAddress();
    return peer instanceof InetSocketAddress address && proxies.contains(address.getAddress())
        ? new Forwarded(request, client(request, address), isSecure(request))
        : request;
  }

  private InetSocketAddress client(Request request, InetSocketAddress proxy) {
    var hops = new ArrayList<>(values(request, "X-Forwarded-For"));
    Collections.reverse(hops);
    var client = proxy.getAddress();
    for (var hop : hops) {
      var address = address(hop);
      if (address.isEmpty() || !proxies.contains(client)) {
        break;
      }
      client = address.get();
    }
    return new InetSocketAddress(client, proxy.getPort());
  }

  private static boolean isSecure(Request request) {
    var schemes = values(request, "X-Forwarded-Proto");
    return schemes.isEmpty()
        ? request.isSecure()
        : schemes.get(schemes.size() - 1).equalsIgnoreCase("https");
  }

  private static List<String> values(Request request, String header) {
    return request.getHeaders().getFields(header).stream()
        .map(HttpField::getValueList)
        .flatMap(List::stream)
        .toList();
  }

  /** A literal address, with or without port; no name is ever looked up. */
  private static Optional<InetAddress> address(String hop) {
    try {
      var host = InetAddresses.isInetAddress(hop) ? hop : HostAndPort.fromString(hop).getHost();
      return Optional.of(InetAddresses.forString(host));
    } catch (IllegalArgumentException hidden) {
      return Optional.empty();
    }
  }

  /** The request as it was before the proxy. */
  private static final class Forwarded extends Request.Wrapper {
    private final ConnectionMetaData connection;
    private final HttpURI address;
    private final boolean secure;

    Forwarded(Request request, SocketAddress client, boolean secure) {
      super(request);
      this.secure = secure;
      this.address = HttpURI.build(request.getHttpURI()).scheme(secure ? "https" : "http");
      this.connection =
          new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
            @Override
            public SocketAddress getRemoteSocketAddress() {
              return client;
            }

            @Override
            public boolean isSecure() {
              return secure;
            }
          };
    }

    @Override
    public ConnectionMetaData getConnectionMetaData() {
      return connection;
    }

    @Override
    public HttpURI getHttpURI() {
      return address;
    }

    @Override
    public boolean isSecure() {
      return secure;
    }
  }
}
