import { dirname, relative, resolve, sep } from "node:path";
import reactHooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

const SOURCES = resolve(import.meta.dirname, "src");

/** The part of the application that a file belongs to: `features/lots`, `ui`, `app`… */
function partOf(file) {
    const [folder, name] = relative(SOURCES, file).split(sep);
    if (folder === "features") {
        return `features/${name}`;
    }
    return folder === "main.tsx" ? "app" : folder;
}

/** Features know what everybody shares, never each other; what everybody shares knows no feature. */
function mayKnow(part, other) {
    return part === other || part === "app" || !/^(features\/|app$)/u.test(other);
}

const knowledge = {
    meta: { type: "problem", schema: [] },
    create(context) {
        const part = partOf(context.filename);
        const check = ({ source }) => {
            if (typeof source?.value !== "string" || !source.value.startsWith(".")) {
                return;
            }
            const other = partOf(resolve(dirname(context.filename), source.value));
            if (!mayKnow(part, other)) {
                const message = `${part} must not know ${other}: what both need goes to ui or lib.`;
                context.report({ node: source, message });
            }
        };
        return {
            ImportDeclaration: check,
            ImportExpression: check,
            ExportNamedDeclaration: check,
            ExportAllDeclaration: check,
        };
    },
};

export default typescript.config(
    { ignores: ["dist", "src/lib/generated"] },
    ...typescript.configs.strict,
    ...typescript.configs.stylistic,
    reactHooks.configs.flat.recommended,
    {
        files: ["src/**"],
        plugins: { rencontres: { rules: { knowledge } } },
        rules: { "rencontres/knowledge": "error", "max-lines": ["error", 150] },
    },
);
