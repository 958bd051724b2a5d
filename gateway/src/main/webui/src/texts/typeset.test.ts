import { expect, test } from "vitest";
import { typeset, typesetSentence } from "./typeset";

test("high punctuation and guillemets keep their space and never break the line", () => {
  const set = typesetSentence("L'appel « Emploi et Inclusion » : est-ce clair ? Oui ; merci !");

  expect(set).toBe(
    "L’appel «\u00A0Emploi et Inclusion\u00A0»\u00A0: est-ce clair\u202F? Oui\u202F; merci\u202F!",
  );
});

test("numbers, hours, euros and percents stay whole", () => {
  expect(typesetSentence("2 000 mots, 23 h 59, 10 % et 12 €")).toBe(
    "2\u202F000 mots, 23\u00A0h\u00A059, 10\u00A0% et 12\u00A0€",
  );
});

test("phrases are set once they are told", () => {
  const { places } = typeset({ places: (left: number) => `Places restantes : ${left}` });

  expect(places(3)).toBe("Places restantes\u00A0: 3");
});
