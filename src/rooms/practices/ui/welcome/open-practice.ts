import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { api } from "#web/client.ts";
import type { Locale } from "#web/i18n/locales.ts";
import type { Term } from "#web/i18n/term.tsx";

/** What the first two steps ask. */
export interface Draft {
  name: string;
  practiceName: string;
  timeZone: string;
  currency: string;
  locale: Locale;
  /** 1 is Monday, 7 Sunday. */
  weekStartsOn: number;
  terminology: Term;
}

/** Opens the practice at the first call; a later one, after going back, changes it instead. */
export function useOpenPractice() {
  const isOpen = useRef(false);
  return useMutation({
    mutationFn: async (draft: Draft) => {
      const { timeZone, currency, locale, weekStartsOn, terminology } = draft;
      const name = draft.practiceName.trim();
      await api.PATCH("/me", { body: { name: draft.name.trim() } });
      if (!isOpen.current) await api.POST("/practices", { body: { name, timeZone, currency, locale } });
      isOpen.current = true;
      await api.PATCH("/practice", { body: { name, timeZone, currency, locale, weekStartsOn, terminology } });
    },
  });
}
