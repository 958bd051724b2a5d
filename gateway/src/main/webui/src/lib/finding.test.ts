import { expect, test } from "vitest";
import { finds, fold } from "./finding";

test("accents, capitals and the kind of apostrophe do not matter", () => {
  expect(finds("l'ecole", "L’École de la coopération")).toBe(true);
  expect(finds("L’ÉCOLE", "dans l'ecole")).toBe(true);
});

test("ligatures and French spaces are read as they are typed", () => {
  expect(fold("Œuvre\u202F: « cœur »")).toBe("oeuvre : « coeur »");
});

test("all words must be there, in any order", () => {
  expect(finds("lot photo", "Photographies du lot 4")).toBe(true);
  expect(finds("lot podcast", "Photographies du lot 4")).toBe(false);
});
