import createClient, { type Middleware } from "openapi-fetch";
import { actingOrganisation } from "./acting";
import type { paths } from "./api";
import { Problem, problemOf } from "./problem";

/** Keys of writes whose answer was lost: the same write sent again is the same write. */
const unanswered = new Map<string, string>();

const writeOf = async (request: Request) =>
  `${request.method} ${request.url} ${await request.clone().text()}`;

/** Tells who acts and that it is this application that writes; turns refusals into problems. */
const door: Middleware = {
  async onRequest({ request }) {
    const organisation = actingOrganisation();
    if (organisation !== undefined) {
      request.headers.set("Rencontres-Organisation", organisation);
    }
    if (request.method !== "GET") {
      request.headers.set("Rencontres-Anti-Forgery", "1");
    }
    if (request.method === "POST") {
      const write = await writeOf(request);
      const key = unanswered.get(write) ?? crypto.randomUUID();
      unanswered.set(write, key);
      request.headers.set("Idempotency-Key", key);
    }
    return request;
  },
  async onResponse({ request, response }) {
    if (request.method === "POST" && response.status < 500) {
      const key = request.headers.get("Idempotency-Key");
      unanswered.forEach((known, write) => known === key && unanswered.delete(write));
    }
    if (!response.ok) {
      throw await problemOf(response);
    }
  },
  onError: ({ error }) => (error instanceof Problem ? error : Problem.lost()),
};

/** The only way from this application to the API. */
export const client = createClient<paths>();
client.use(door);

/** All items of a list, page after page, the newest first: the services tell the oldest first. */
export async function newestFirst<T>(
  page: (after?: string) => Promise<{ items: T[]; next?: string }>,
): Promise<T[]> {
  const all: T[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await page(after);
    all.unshift(...items.toReversed());
    after = next;
  } while (after !== undefined);
  return all;
}

/** What the server answered; anything else was thrown as a {@link Problem}. */
export const answer = async <T>(call: Promise<{ data?: T }>) => (await call).data as T;

/** Goes on only if nobody has changed in the meantime what was read. */
export const seen = (version: number) => ({ "If-Match": `"${version}"` });

const NOT_FOUND = 404;

/** The same for what may not be there yet: nothing instead of a problem. */
export async function orNothing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Problem && error.status === NOT_FOUND) {
      return null;
    }
    throw error;
  }
}
