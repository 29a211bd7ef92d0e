package org.contactcenter;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files, methods and constructors stay small enough to be read at a glance. */
class BudgetTest {
  private static final int LINES_OF_A_FILE = 200;
  private static final int LINES_OF_A_METHOD = 20;
  private static final int COLLABORATORS = 5;

  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void noFileIsLongerThanTwoHundredLines() throws IOException {
    var tooLong = new ArrayList<String>();
    for (var file : sources()) {
      var lines = Files.readAllLines(file).size();
      if (lines > LINES_OF_A_FILE) {
        tooLong.add(file.getFileName() + ": " + lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void noMethodIsLongerThanTwentyLines() throws IOException {
    assertThat(scan((name, lines, parameters, constructor) -> lines > LINES_OF_A_METHOD)).isEmpty();
  }

  @Test
  void noClassNeedsMoreThanFiveCollaborators() throws IOException {
    assertThat(
            scan(
                (name, lines, parameters, constructor) ->
                    constructor && parameters > COLLABORATORS))
        .isEmpty();
  }

  private interface Excess {
    boolean test(String name, int lines, int parameters, boolean constructor);
  }

  private static List<String> scan(Excess excess) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files =
        compiler.getStandardFileManager(diagnostic -> {}, Locale.ROOT, StandardCharsets.UTF_8)) {
      var units = files.getJavaFileObjectsFromPaths(sources());
      var task = (JavacTask) compiler.getTask(null, files, diagnostic -> {}, null, null, units);
      var positions = Trees.instance(task).getSourcePositions();
      var found = new ArrayList<String>();
      for (var unit : task.parse()) {
        new Scanner(unit, positions, excess, found).scan(unit, null);
      }
      return found;
    }
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  /** Measures the body of each method from brace to brace; records have no collaborators. */
  private static final class Scanner extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Excess excess;
    private final List<String> found;
    private boolean inRecord;

    Scanner(
        CompilationUnitTree unit, SourcePositions positions, Excess excess, List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.excess = excess;
      this.found = found;
    }

    /** A record's components are what it is, not what it works with. */
    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      boolean outer = inRecord;
      inRecord = type.getKind() == Tree.Kind.RECORD;
      super.visitClass(type, null);
      inRecord = outer;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      var body = method.getBody();
      if (body != null) {
        int lines = line(positions.getEndPosition(unit, body)) - line(start(body)) - 1;
        boolean constructor = method.getReturnType() == null && !inRecord;
        if (excess.test(
            method.getName().toString(), lines, method.getParameters().size(), constructor)) {
          found.add(
              Path.of(unit.getSourceFile().getName()).getFileName()
                  + " "
                  + method.getName()
                  + ": "
                  + lines
                  + " lines, "
                  + method.getParameters().size()
                  + " parameters");
        }
      }
      return super.visitMethod(method, null);
    }

    private int line(long position) {
      return (int) unit.getLineMap().getLineNumber(position);
    }

    private long start(Tree tree) {
      return positions.getStartPosition(unit, tree);
    }
  }
}
