import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";

/** Leads to the client, when the note is not here any more. */
export function useToClient(clientId: string): () => void {
  const navigate = useNavigate();
  return () => void navigate({ to: "/clients/$clientId", params: { clientId } });
}

/** Esc closes what is open beside the note; then it leads back to the client, from wherever on the page one is. */
export function useBackToClient(clientId: string, close?: (() => void) | null): void {
  const navigate = useNavigate();
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || event.repeat) return;
      if (document.querySelector("[data-modal]") !== null) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('[role="dialog"], [role="menu"], [role="listbox"], [role="alertdialog"], .panel')) return;
      event.preventDefault();
      if (close) close();
      else void navigate({ to: "/clients/$clientId", params: { clientId } });
    };
    addEventListener("keydown", leave);
    return () => removeEventListener("keydown", leave);
  }, [navigate, clientId, close]);
}
