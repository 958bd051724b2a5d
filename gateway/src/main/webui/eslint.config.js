import reactHooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";
import { knowledge } from "./rules/knowledge.js";
import { words } from "./rules/words.js";

export default typescript.config(
    { ignores: ["dist", "src/lib/generated"] },
    ...typescript.configs.strict,
    ...typescript.configs.stylistic,
    reactHooks.configs.flat.recommended,
    {
        files: ["src/**"],
        plugins: { rencontres: { rules: { knowledge, words } } },
        rules: { "rencontres/knowledge": "error", "max-lines": ["error", 150] },
    },
    {
        files: ["src/**"],
        ignores: ["src/texts/**", "src/**/*.test.ts"],
        rules: { "rencontres/words": "error" },
    },
);
