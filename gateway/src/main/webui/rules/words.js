/** Attributes whose text people see or hear. */
const SPOKEN = new Set([
    "alt",
    "aria-label",
    "description",
    "label",
    "lead",
    "placeholder",
    "title",
]);

/** Accents, French quotation marks, or two words in a row that begin like a sentence. */
const FRENCH = /[àâçéèêëîïôùûœ«»’]|^fr-FR$|^[A-ZÀ-Ý][a-zà-ÿ]+[ \u00A0][a-zà-ÿ]/u;

const LETTERS = /\p{L}{2}/u;

const message = "A text for people belongs to the catalogue, src/texts.";

/** Every word on screen comes from the catalogue, so that another language is one folder. */
export const words = {
    meta: { type: "problem", schema: [] },
    create(context) {
        const refuse = (node, found) => {
            if (found) {
                context.report({ node, message });
            }
        };
        return {
            "JSXExpressionContainer > Literal": (node) =>
                refuse(
                    node,
                    node.parent.parent.type !== "JSXAttribute" && LETTERS.test(String(node.value)),
                ),
            JSXText: (node) => refuse(node, LETTERS.test(node.value)),
            Literal: (node) =>
                refuse(node, typeof node.value === "string" && FRENCH.test(node.value)),
            TemplateElement: (node) => refuse(node, FRENCH.test(node.value.raw)),
            JSXAttribute: ({ name, value }) =>
                refuse(
                    value,
                    SPOKEN.has(name.name) && value?.type === "Literal" && LETTERS.test(value.value),
                ),
        };
    },
};
