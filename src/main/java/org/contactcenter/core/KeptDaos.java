package org.contactcenter.core;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.extension.ExtensionContext;
import org.jdbi.v3.core.extension.ExtensionFactory;
import org.jdbi.v3.core.extension.Extensions;
import org.jdbi.v3.core.extension.HandleSupplier;

/**
 * Makes a DAO once and for all. Jdbi's DAOs on demand are otherwise made anew for every call of a
 * method, with the handlers and the mappers of all their methods, which takes longer than many a
 * statement. The one DAO talks over the connection with which it is asked for.
 */
final class KeptDaos implements ExtensionFactory {
  private final Extensions makers;
  private final Current current;
  private final Map<Class<?>, InvocationHandler> kept = new ConcurrentHashMap<>();

  private KeptDaos(Jdbi jdbi) {
    makers = jdbi.getConfig().createCopy().get(Extensions.class);
    current = new Current(jdbi);
  }

  /** Keeps whatever DAOs this Jdbi knows to make by now, with what it is configured to by then. */
  static void install(Jdbi jdbi) {
    jdbi.registerExtension(new KeptDaos(jdbi));
  }

  @Override
  public boolean accepts(Class<?> type) {
    return makers.hasExtensionFor(type);
  }

  @Override
  public Set<FactoryFlag> getFactoryFlags() {
    return Set.of(FactoryFlag.DONT_USE_PROXY);
  }

  @Override
  public <E> E attach(Class<E> type, HandleSupplier supplier) {
    var dao = kept.computeIfAbsent(type, this::made);
    InvocationHandler over =
        (self, method, arguments) -> current.over(supplier, dao, method, arguments);
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, over));
  }

  private InvocationHandler made(Class<?> type) {
    return Proxy.getInvocationHandler(makers.findFor(type, current).orElseThrow());
  }

  /** The connection over which the thread calls a DAO just now. */
  private static final class Current implements HandleSupplier {
    private final Jdbi jdbi;

    @SuppressWarnings("ThreadLocalUsage") // one instance a Jdbi, living as long as it
    private final ThreadLocal<HandleSupplier> suppliers = new ThreadLocal<>();

    Current(Jdbi jdbi) {
      this.jdbi = jdbi;
    }

    /** One DAO may call another, which may have a connection of its own. */
    Object over(HandleSupplier supplier, InvocationHandler dao, Method method, Object[] arguments)
        throws Throwable {
      var outer = suppliers.get();
      suppliers.set(supplier);
      try {
        return dao.invoke(this, method, arguments);
      } finally {
        suppliers.set(outer);
      }
    }

    @Override
    public Handle getHandle() {
      return suppliers.get().getHandle();
    }

    @Override
    public Jdbi getJdbi() {
      return jdbi;
    }

    /** That of all, and not that of a method in the course of which a DAO is first asked for. */
    @Override
    public ConfigRegistry getConfig() {
      return jdbi.getConfig();
    }

    @Override
    public <V> V invokeInContext(ExtensionContext context, Callable<V> task) throws Exception {
      return suppliers.get().invokeInContext(context, task);
    }
  }
}
