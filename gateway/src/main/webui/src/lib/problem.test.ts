import { expect, test } from "vitest";
import { problemOf } from "./problem";

const answer = (status: number, body: string, type = "application/problem+json") =>
  new Response(body, { status, headers: { "Content-Type": type } });

test("a problem document keeps its title, detail, code and errors by field", async () => {
  const body = {
    title: "Formulaire incomplet",
    detail: "Deux champs manquent.",
    code: "invalid-body",
    errors: [
      { field: "email", message: "Adresse attendue." },
      { field: "email", message: "Trop longue." },
    ],
  };

  const problem = await problemOf(answer(422, JSON.stringify(body)));

  expect(problem).toMatchObject({ status: 422, title: body.title, detail: body.detail });
  expect(problem.byField).toEqual({ email: ["Adresse attendue.", "Trop longue."] });
});

test("an answer that is no problem document is still a problem", async () => {
  const problem = await problemOf(answer(502, "<html>", "text/html"));

  expect(problem).toMatchObject({ status: 502, title: "", errors: [] });
});

test("broken JSON tells nothing and breaks nothing", async () => {
  expect((await problemOf(answer(500, "{"))).status).toBe(500);
});

test("an ended session is recognised, however the door says it", async () => {
  const both = await Promise.all([401, 499].map((status) => problemOf(answer(status, "{}"))));

  expect(both.map((problem) => problem.signedOut)).toEqual([true, true]);
});
