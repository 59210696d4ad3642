import { useRef, useState } from "react";
import { idempotencyKey } from "#web/client.ts";
import { isProblem, ProblemError } from "#web/problem.ts";
import type { Client } from "../../contract.ts";
import { type AddedClient, useAddClient, useChangeClient } from "../changes.tsx";
import { useWhen } from "../when.ts";
import { bodyOf, changesOf, type Draft, type Mistakes, mistakesIn, mistakesOf } from "./draft.ts";

/** Saves a draft: adds somebody new (`client` null) or sends what differs; says what is wrong and where. */
export function useSaving(client: Client | null, saved: (client: AddedClient) => void) {
  const { today } = useWhen();
  const add = useAddClient();
  const change = useChangeClient(client?.id ?? "");
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const attempt = useRef({ body: "", key: "" });
  const outcome = {
    onSuccess: saved,
    onError: (error: Error) => setMistakes(error instanceof ProblemError ? mistakesOf(error) : {}),
  };

  /** False when something is wrong that can be seen from here. `newer` is saved over, when the client moved on elsewhere. */
  const save = (draft: Draft, newer?: Client): boolean => {
    const found = mistakesIn(draft, today);
    setMistakes(found);
    if (Object.keys(found).length > 0) return false;
    if (add.isPending || change.isPending) return true;
    if (client !== null) {
      const changes = changesOf(draft, client);
      if (Object.keys(changes).length === 0) saved(client);
      else change.mutate({ changes, version: (newer ?? client).version }, outcome);
      return true;
    }
    const body = bodyOf(draft);
    // The same attempt again, after a lost connection, must not add two.
    if (attempt.current.body !== JSON.stringify(body))
      attempt.current = { body: JSON.stringify(body), key: idempotencyKey() };
    add.mutate({ body, key: attempt.current.key }, outcome);
    return true;
  };
  const error = change.error ?? add.error;
  return {
    save,
    mistakes,
    error: isProblem(error, "invalid_request") && Object.keys(mistakes).length > 0 ? null : error,
    isPending: add.isPending || change.isPending,
    forgive: () => change.reset(),
  };
}
