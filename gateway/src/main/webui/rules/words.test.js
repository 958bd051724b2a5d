import { RuleTester } from "eslint";
import typescript from "typescript-eslint";
import { afterAll, describe, it } from "vitest";
import { words } from "./words.js";

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({
    languageOptions: {
        parser: typescript.parser,
        parserOptions: { ecmaFeatures: { jsx: true } },
    },
});

const refused = (code) => ({ code, errors: 1 });

tester.run("a text for people outside the catalogue", words, {
    valid: [
        'const sent = { kind: "PHOTO_COVERAGE" };',
        'const look = "button button-primary";',
        "<p>{words.lead}</p>",
        '<p className="soft">{"×"}</p>',
        '<TextField name="family" label={words.family} />',
        "`/appels/${id}/pilotage`",
    ],
    invalid: [
        refused("<p>Bonjour</p>"),
        refused('<p>{"Bonjour"}</p>'),
        refused('const told = "Réessayer";'),
        refused('const told = "Votre dossier";'),
        refused("const told = `Déposé par ${name}`;"),
        refused('<TextField label="Nom" />'),
        refused('<nav aria-label="Menu" />'),
        refused('const days = new Intl.DateTimeFormat("fr-FR");'),
    ],
});
