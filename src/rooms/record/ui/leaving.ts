import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";

/** Esc leads back to the client, from anywhere on the page but from what is open over it. */
export function useBackToClient(clientId: string, enabled = true): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!enabled) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || event.repeat) return;
      if (document.querySelector("[data-modal]") !== null) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('[role="dialog"], [role="menu"], [role="listbox"], [role="alertdialog"], .panel')) return;
      event.preventDefault();
      void navigate({ to: "/clients/$clientId", params: { clientId } });
    };
    addEventListener("keydown", leave);
    return () => removeEventListener("keydown", leave);
  }, [navigate, clientId, enabled]);
}
