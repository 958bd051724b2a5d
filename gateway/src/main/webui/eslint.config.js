import { readdirSync } from "node:fs";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

const features = readdirSync(new URL("src/features", import.meta.url));

/** A feature knows ui, lib and texts; never another feature, and nobody below knows a feature. */
const zones = [
    ...features.map((feature) => ({
        target: `./src/features/${feature}`,
        from: "./src/features",
        except: [`./${feature}`],
        message: "Features never import each other: what two of them need goes to lib or ui.",
    })),
    {
        target: ["./src/ui", "./src/lib", "./src/texts"],
        from: ["./src/features", "./src/app"],
        message: "What everybody shares knows no feature.",
    },
    { target: "./src/features", from: "./src/app", message: "The shell knows the features." },
];

export default typescript.config(
    { ignores: ["dist", "src/lib/generated"] },
    ...typescript.configs.strict,
    ...typescript.configs.stylistic,
    reactHooks.configs.flat.recommended,
    {
        plugins: { "import-x": importX },
        settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
        rules: {
            "import-x/no-restricted-paths": ["error", { zones, basePath: import.meta.dirname }],
            "import-x/no-cycle": "error",
            "max-lines": ["error", { max: 150, skipBlankLines: false }],
        },
    },
    // One place for all shapes until they are generated.
    { files: ["src/lib/api.ts"], rules: { "max-lines": "off" } },
);
