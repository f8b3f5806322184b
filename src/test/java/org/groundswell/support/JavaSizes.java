package org.groundswell.support;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Lines and parameters of everything in the source tree, read by the compiler's own parser.
///
/// @param files lines of each file, by class name
/// @param methods lines from a method's name to its closing brace, by `Class.method`
/// @param constructors parameters of each constructor, by class name. Records are left out: a value has as many parts
///     as it has.
public record JavaSizes(Map<String, Integer> files, Map<String, Integer> methods, Map<String, Integer> constructors) {

    public static JavaSizes measured() {
        JavaSizes sizes = new JavaSizes(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(Sources.files(Sources.JAVA, ".java"));
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Ruler(unit, positions, sizes).scan(unit, null);
            }
            return sizes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Ruler extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final JavaSizes sizes;

        Ruler(CompilationUnitTree unit, SourcePositions positions, JavaSizes sizes) {
            this.unit = unit;
            this.positions = positions;
            this.sizes = sizes;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree node, Void nothing) {
            String path = unit.getSourceFile().getName();
            String name = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
            if (!"package-info".equals(name)) {
                sizes.files().put(name, (int) unit.getLineMap().getLineNumber(positions.getEndPosition(unit, unit)));
            }
            return super.visitCompilationUnit(node, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            String name = owner.getSimpleName().toString();
            if (!"<init>".contentEquals(method.getName())) {
                sizes.methods().merge("%s.%s".formatted(name, method.getName()), lines(method), Math::max);
            } else if (owner.getKind() != Tree.Kind.RECORD) {
                sizes.constructors().merge(name, method.getParameters().size(), Math::max);
            }
            return super.visitMethod(method, null);
        }

        /// Without the annotations above it: those say what the method is, not how long it is.
        private int lines(MethodTree method) {
            Tree first = method.getReturnType() == null ? method : method.getReturnType();
            long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, first));
            long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            return (int) (to - from + 1);
        }
    }
}
