import { api } from "#web/client.ts";
import type { NoteReply, NoteTemplate, Sections } from "../../contract.ts";
import type { Formed } from "../../rules.ts";

/** The form of a note: a built-in template, or one of the practice's own with its sections. */
export interface Chosen extends Formed {
  readonly template: NoteTemplate;
  readonly templateId: string | null;
}

/** Who may read a note: private, or its author alone. */
export interface Privacy {
  private: boolean;
  psychotherapy: boolean;
}

/** What a draft is begun with. */
export interface Beginning extends Chosen, Privacy {
  sections: Sections;
}

/** What is written in a draft; what is not named stays. */
export interface Change {
  sections?: Sections;
  private?: boolean;
  psychotherapy?: boolean;
}

/** How a keeper reaches the server. Each rejects with a `ProblemError`. `leaving`: the page may be gone before the answer. */
export interface Road {
  start(beginning: Beginning, key: string): Promise<NoteReply>;
  write(note: Pick<NoteReply, "id" | "version">, change: Change, leaving: boolean): Promise<NoteReply>;
  read(id: string): Promise<NoteReply>;
}

/** The road of the API for one client's note. */
export function apiRoad(clientId: string, appointmentId: string | null): Road {
  return {
    async start({ form: _, ...beginning }, key) {
      const body = { clientId, appointmentId, ...beginning };
      const { data } = await api.POST("/notes", { body, headers: { "Idempotency-Key": key } });
      return data as NoteReply;
    },
    async write({ id, version }, change, leaving) {
      const { data } = await api.PATCH("/notes/{id}", {
        params: { path: { id } },
        headers: { "If-Match": `"${version}"` },
        body: change,
        keepalive: leaving,
      });
      return data as NoteReply;
    },
    async read(id) {
      const { data } = await api.GET("/notes/{id}", { params: { path: { id } } });
      return data as NoteReply;
    },
  };
}
