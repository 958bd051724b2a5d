import { dirname, relative, resolve, sep } from "node:path";

const SOURCES = resolve(import.meta.dirname, "../src");

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

/** Keeps the parts of the application apart. */
export const knowledge = {
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
