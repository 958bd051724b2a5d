package coop.cooperer.rencontres.contracts;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * What the sources say about events, components and words: the first sentence of their Javadoc, as
 * the compiler reads it.
 */
final class Meanings extends TreePathScanner<Void, String> {

    private static final Meanings ALL = read();

    private final DocTrees trees;
    private final Map<String, String> sentences = new HashMap<>();

    private Meanings(DocTrees trees) {
        this.trees = trees;
    }

    /** What a type says about itself. */
    static String of(Class<?> type) {
        return Optional.ofNullable(ALL.sentences.get(type.getSimpleName()))
                .orElseThrow(() -> new IllegalArgumentException(type + " has no Javadoc"));
    }

    /** What a type says about one of its components or constants, if it does. */
    static Optional<String> of(Class<?> type, String part) {
        return Optional.ofNullable(ALL.sentences.get(type.getSimpleName() + "." + part));
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
        var name = type.getSimpleName().toString();
        var comment = trees.getDocCommentTree(getCurrentPath());
        if (comment != null) {
            sentences.put(name, sentence(comment.getFirstSentence()));
            for (var part : parameters(comment)) {
                sentences.put(name + "." + part.getName(), sentence(part.getDescription()));
            }
        }
        return super.visitClass(type, name);
    }

    @Override
    public Void visitVariable(VariableTree constant, String owner) {
        var comment = trees.getDocCommentTree(getCurrentPath());
        if (comment != null) {
            sentences.put(owner + "." + constant.getName(), sentence(comment.getFirstSentence()));
        }
        return super.visitVariable(constant, owner);
    }

    private static List<ParamTree> parameters(DocCommentTree comment) {
        return comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .toList();
    }

    private static String sentence(List<? extends DocTree> words) {
        var text = words.stream().map(Meanings::text).collect(Collectors.joining());
        text = text.replaceAll("\\s+", " ").strip();
        return Character.toUpperCase(text.charAt(0))
                + text.substring(1)
                + (text.endsWith(".") ? "" : ".");
    }

    private static String text(DocTree word) {
        return word instanceof LiteralTree code ? "`" + code.getBody() + "`" : word.toString();
    }

    private static Meanings read() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var sources = Files.list(Committed.RECORDS)) {
            var units = files.getJavaFileObjects(sources.toArray(Path[]::new));
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
            var meanings = new Meanings(DocTrees.instance(task));
            task.parse().forEach(unit -> meanings.scan(unit, ""));
            return meanings;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
