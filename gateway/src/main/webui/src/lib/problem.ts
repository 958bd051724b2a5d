/** One field that the server refuses, with its reason in French. */
export interface FieldError {
  field: string;
  message: string;
}

/** The body of a problem document, RFC 9457. */
interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  code?: string;
  errors?: FieldError[];
}

/** The one way in which anything that was asked of the server goes wrong. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: FieldError[];

  constructor(status: number, body: ProblemBody) {
    super(body.title ?? body.code ?? `HTTP ${status}`);
    this.status = status;
    this.code = body.code ?? "";
    this.title = body.title ?? "";
    this.detail = body.detail ?? "";
    this.errors = body.errors ?? [];
  }

  /** The request never arrived or its answer was lost. */
  get offline() {
    return this.status === 0;
  }

  /** The session is over; a write may simply be sent again after signing in. */
  get signedOut() {
    return this.status === 401 || this.status === 499;
  }

  /** Somebody else changed the same thing in the meantime. */
  get stale() {
    return this.status === 412;
  }

  /** The messages by field, as forms want them; items of lists count for their list as well. */
  get byField(): Record<string, string[]> {
    const fields: Record<string, string[]> = {};
    for (const { field, message } of this.errors) {
      (fields[field] ??= []).push(message);
    }
    return fields;
  }

  static lost() {
    return new Problem(0, {});
  }
}

/** Reads whatever a refusal came with; a body that is no problem document tells nothing. */
export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get("Content-Type") ?? "";
  const body: unknown = type.includes("json") ? await response.json().catch(() => ({})) : {};
  return new Problem(response.status, isObject(body) ? (body as ProblemBody) : {});
}

const isObject = (value: unknown) => typeof value === "object" && value !== null;
