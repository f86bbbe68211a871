/**
 * What the shim and the protocol (lease-core, compiled to wasm) say to each other.
 *
 * The protocol is a machine that does nothing by itself: it is told what happened, and answers what to do next. The shim
 * does that one thing, and tells what came of it. Times are milliseconds since the epoch; `random` is in [0, 1).
 */

/** What happened. */
export type Happened =
  | { kind: 'started' }
  /** The comparison with the base ref. `commits` is left out where there are more than 1,000, or GitHub was not asked. */
  | { kind: 'measured'; priority: number; commits?: string[] }
  /** GitHub could not be asked; retries are over. `detail` names the cause and the remedy. */
  | { kind: 'measuring_failed'; detail: string }
  /** The server answered. `body` is the parsed JSON, or null where it could not be read. */
  | {
      kind: 'answered';
      http: number;
      body: unknown;
      /** From `Retry-After`, seconds or date. */
      retry_after_ms?: number;
      /** Whether the answer carried `Preference-Applied: wait=…`: the server holds answers. */
      wait_applied?: boolean;
      /** Where a redirect pointed. */
      location?: string;
    }
  /** No answer came: refused, reset, timed out, too large. */
  | { kind: 'not_answered'; detail: string }
  | { kind: 'slept' }
  /** The runner cancels the job. May be told at any time, instead of what was waited for. */
  | { kind: 'cancelled' };

/** What to do next. */
export type Next =
  /** Ask GitHub how far ahead of the base ref the head is, and tell `measured` or `measuring_failed`. */
  | {
      kind: 'measure';
      /** Give up, retries and all, after this long and tell `measuring_failed`: the server hears nothing meanwhile. */
      time_limit_ms: number;
    }
  /** Send one request, and tell `answered` or `not_answered`. */
  | {
      kind: 'send';
      verb: 'acquire' | 'release' | 'withdraw';
      /** The JSON body, as it is. */
      body: Record<string, unknown>;
      /** `Prefer: wait=N`. */
      wait_seconds?: number;
      /** Give up the request after this long and tell `not_answered`. */
      time_limit_ms: number;
      /** The last credential was refused: get a new one where that is possible. */
      fresh_credential: boolean;
    }
  /** Wait, and tell `slept`. */
  | { kind: 'sleep'; ms: number }
  /** It is over. */
  | { kind: 'finish'; outcome: Outcome };

/** How it ended. */
export type Outcome =
  | {
      kind: 'acquired';
      fencing_token: number;
      acquired_at: string;
      priority: number;
      stacked_pull_requests: { number: number }[];
      waited_ms: number;
    }
  | {
      kind: 'completed';
      completed_by?: { head_sha: string; head_ref?: string; released_at: string };
      priority: number;
      waited_ms: number;
    }
  /** From the releaser: the lease is given back. */
  | { kind: 'released'; status: 'success' | 'failure' | 'cancelled' }
  /** From the releaser, told no token: the server says that this head and client id hold nothing. */
  | { kind: 'not_held'; detail: string }
  /** From the heart, or the releaser: it was lost. */
  | {
      kind: 'lost';
      /** To whom, and what that means: the rest of a sentence that begins with the loss, and when it was noticed. */
      detail: string;
      /** When it was noticed. */
      lost_at_ms: number;
      holder?: Holder;
    }
  /** It could not be done; `detail` is the whole sentence for the user. `wait` comes from the waiter. */
  | { kind: 'failed'; detail: string; wait?: Wait }
  /** From the waiter: the job was cancelled; the request has been taken out of the queue (or that was tried). */
  | { kind: 'cancelled'; wait: Wait };

/** A wait that ended without the lease. */
export interface Wait {
  waited_ms: number;
  /** What was sent, or would have been. */
  priority?: number;
  /** Why there was no lease, when the server last said... */
  reason?: string;
  /** ...and who held it then. */
  holder?: Holder;
}

/** Who holds the lease. */
export interface Holder {
  head_sha: string;
  head_ref?: string;
  acquired_at: string;
  /** Whatever that run says it is. */
  run_url?: string;
}

/** A line for the job's log. Only what has changed is ever said. */
export interface Line {
  level: 'info' | 'notice' | 'warning' | 'error' | 'debug';
  text: string;
  /** It is only background: it is collapsed under this title, with its neighbours of the same title. */
  group?: string;
}

export interface Turn {
  lines: Line[];
  next: Next;
}

/** One run, as the server knows it. */
export interface Subject {
  owner: string;
  repo: string;
  base_ref: string;
  head_sha: string;
  head_ref?: string;
}

export interface WaiterSettings {
  subject: Subject;
  client_id: string;
  run_url?: string;
  /** 0: no heartbeats are promised. */
  lease_ttl_ms: number;
  /** Where the server does not hold the answer. */
  poll_interval_ms: number;
  /** How long to wait for the lease at most. */
  timeout_ms: number;
  /** Given by the user: GitHub is not asked. */
  priority?: number;
  /** What only the shim knows of the request and the log should tell. Without it the log tells nothing of the request. */
  about?: string[];
}

/** What the steps of one job share about a lease. */
export interface Held {
  subject: Subject;
  client_id: string;
  /** Left out where a step of another job took the lease: the server then goes by head and client id alone. */
  fencing_token?: number;
  priority?: number;
}

export interface ReleaserSettings {
  held: Held;
  status: 'success' | 'failure' | 'cancelled';
  /** How long to try at most. */
  limit_ms: number;
}

export interface HeartSettings {
  held: Held;
  lease_ttl_ms: number;
}

/** One half of the protocol, running. */
export interface Machine {
  next(happened: Happened, now_ms: number, random: number): Turn;
  free(): void;
}

/** What the wasm module exports. Wrong settings throw an Error whose message is meant for the user. */
export interface Door {
  /** Waits for the lease: main. */
  waiter(settings: WaiterSettings): Machine;
  /** Gives the lease back: post, and the explicit release. */
  releaser(settings: ReleaserSettings): Machine;
  /** Keeps the lease: the heartbeat process. It finishes only when the lease is lost, or its release is seen. */
  heart(settings: HeartSettings): Machine;
  /**
   * Reads who a run is from the event's name and payload, and the inputs that stand in for it. Throws an Error that says
   * how to guard the job where the event is another and `priority`, `base_ref` and `head_sha` are not all given.
   */
  subject(event: {
    name: string;
    payload: unknown;
    /** `GITHUB_REPOSITORY`, for events other than merge_group. */
    repository: string;
    inputs: { priority?: string; base_ref?: string; head_ref?: string; head_sha?: string };
  }): { subject: Subject; priority?: number };
  /** The path of a provider below the server's URL, percent-encoded: `/acme/shop/release%2F1.x`. */
  provider_path(subject: Subject): string;
  /** The pull request that a merge group's ref names, if it names one. */
  pull_request(head_ref: string): number | undefined;
}
