import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { type View, views } from "./rows.ts";

export type ListPlace = ReturnType<typeof usePlace>;

interface Form {
  /** Null for somebody new. */
  clientId: string | null;
  /** What was looked for and not found: the name to begin with. */
  called?: string;
}

/** What is open, kept in the address as far as it is no more than an id; what is looked for is personal and stays out of it. */
export function usePlace() {
  const navigate = useNavigate({ from: "/clients" });
  const search = useSearch({ from: "/inside/clients" });
  const [form, setForm] = useState<Form | null>(null);
  const view = views.find((one): one is View => one === search.view) ?? "active";
  const openId = typeof search.client === "string" ? search.client : null;

  const change = (to: { client?: string; new?: true }) => {
    void navigate({
      search: (before) => ({ ...before, new: undefined, client: undefined, ...to }),
      replace: true,
      resetScroll: false,
    });
  };
  return {
    view,
    openId,
    form: form ?? (search.new === true ? { clientId: null } : null),
    /** Turns to another view; whoever is open stays so. */
    turnTo: (to: View) =>
      void navigate({
        search: (before) => ({ ...before, view: to === "active" ? undefined : to }),
        resetScroll: false,
      }),
    goTo: (clientId: string) => void navigate({ to: "/clients/$clientId", params: { clientId } }),
    open: (id: string | null) => {
      setForm(null);
      change(id === null ? {} : { client: id });
    },
    add: (called?: string) => {
      setForm({ clientId: null, called });
      change({ new: true });
    },
    edit: (clientId: string) => setForm({ clientId }),
    closeForm: () => {
      setForm(null);
      change(openId === null ? {} : { client: openId });
    },
  };
}
