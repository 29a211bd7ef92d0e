package org.contactcenter.speed;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;

/**
 * Keeps what a request does with its connection, from {@link #begin} to {@link #end}. One request
 * is recorded at a time; what other threads of the service do meanwhile by themselves is left out.
 */
final class Recorder {
  private static final List<Step> STEPS = new CopyOnWriteArrayList<>();
  private static final Map<Array, Step.Elements> ARRAYS = new WeakHashMap<>();
  private static volatile boolean recording;

  private Recorder() {}

  static void begin() {
    STEPS.clear();
    recording = true;
  }

  static List<Step> end() {
    recording = false;
    return List.copyOf(STEPS);
  }

  static Connection listening(Connection connection) {
    return proxy(
        Connection.class,
        PGConnection.class,
        connection,
        (method, arguments, result) -> {
          switch (method.getName()) {
            case "setAutoCommit" -> add(new Step.AutoCommit((boolean) arguments[0]));
            case "commit" -> add(new Step.Commit());
            case "rollback", "setSavepoint" -> add(new Step.Unknown(method.getName()));
            default -> {}
          }
          return result instanceof PreparedStatement prepared
              ? listening(prepared, (String) arguments[0])
              : result instanceof Statement plain ? listening(plain) : result;
        });
  }

  /** Of whoever asks a statement for its connection; arrays are made so. */
  private static Object maker(Object connection) {
    return proxy(
        Connection.class,
        PGConnection.class,
        (Connection) connection,
        (method, arguments, result) -> {
          if (method.getName().equals("createArrayOf")) {
            keep((Array) result, arguments);
          }
          return result;
        });
  }

  private static synchronized void keep(Array array, Object[] arguments) {
    if (recording) {
      ARRAYS.put(array, new Step.Elements((String) arguments[0], (Object[]) arguments[1]));
    }
  }

  private static synchronized Object value(Object value) {
    if (value instanceof Array && recording && !ARRAYS.containsKey(value)) {
      throw new IllegalStateException("an array that nobody saw being made");
    }
    return value instanceof Array ? ARRAYS.get(value) : value;
  }

  private static PreparedStatement listening(PreparedStatement statement, String sql) {
    var parameters = new TreeMap<Integer, Step.Parameter>();
    var rows = new ArrayList<List<Step.Parameter>>();
    return proxy(
        PreparedStatement.class,
        PGStatement.class,
        statement,
        (method, arguments, result) -> {
          var name = method.getName();
          if (name.startsWith("set") && arguments.length > 1) {
            parameters.put((int) arguments[0], parameter(name, arguments));
          } else if (name.equals("addBatch")) {
            rows.add(List.copyOf(parameters.values()));
          } else if (name.startsWith("execute")) {
            executed(sql, parameters, rows);
          }
          return name.equals("getConnection") ? maker(result) : result;
        });
  }

  private static void executed(
      String sql, Map<Integer, Step.Parameter> parameters, List<List<Step.Parameter>> rows) {
    if (rows.isEmpty()) {
      add(new Step.Execute(sql, List.of(List.copyOf(parameters.values())), false));
    } else {
      add(new Step.Execute(sql, List.copyOf(rows), true));
      rows.clear();
    }
  }

  private static Step.Parameter parameter(String setter, Object[] arguments) {
    var type = arguments.length > 2 && arguments[2] instanceof Integer number ? number : 0;
    return new Step.Parameter((int) arguments[0], setter, value(arguments[1]), type);
  }

  private static Statement listening(Statement statement) {
    return proxy(
        Statement.class,
        PGStatement.class,
        statement,
        (method, arguments, result) -> {
          if (method.getName().startsWith("execute")) {
            add(new Step.Execute((String) arguments[0], List.of(List.of()), false));
          }
          return result;
        });
  }

  /** Jetty's threads bear the name of the request that they answer. */
  private static void add(Step step) {
    if (recording && Thread.currentThread().getName().contains(" - ")) {
      STEPS.add(step);
    }
  }

  private interface Ear {
    Object hear(Method method, Object[] arguments, Object result);
  }

  /** What is not JDBC but the driver's own can be asked for as well. */
  private static <T> T proxy(Class<T> type, Class<?> own, T behind, Ear ear) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          try {
            var result = method.invoke(behind, arguments);
            return ear.hear(method, arguments == null ? new Object[0] : arguments, result);
          } catch (InvocationTargetException failure) {
            throw failure.getCause();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(own.getClassLoader(), new Class<?>[] {type, own}, handler));
  }
}
