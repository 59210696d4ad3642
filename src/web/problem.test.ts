import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { loadMessages } from "./i18n/catalogue.ts";
import { locales } from "./i18n/locales.ts";
import type { Translate } from "./i18n/t.ts";
import { ProblemError, problemOf, problemText } from "./problem.ts";

const speak = async (locale: (typeof locales)[number]) =>
  createTranslator({ locale, messages: await loadMessages(locale), namespace: "problems" }) as Translate<"problems">;

describe("a problem", () => {
  test("keeps its code, its issues and the number for support", async () => {
    const body = {
      status: 422,
      code: "invalid_request",
      issues: [{ path: "body.price.amount", message: "Too small." }],
      requestId: "r-1",
    };
    const problem = await problemOf(new Response(JSON.stringify(body), { status: 422 }));
    expect(problem).toMatchObject({ code: "invalid_request", status: 422, requestId: "r-1" });
    expect(problem.issueAt("price.amount")).toBeDefined();
  });

  test("without a body is named by its status", async () => {
    expect((await problemOf(new Response("<html>", { status: 502 }))).code).toBe("unavailable");
    expect(new ProblemError(0, {}).code).toBe("offline");
  });

  test("is said in each language, also when its code is new to us", async () => {
    for (const locale of locales) {
      const t = await speak(locale);
      expect(problemText(t, new ProblemError(409, { code: "slot_taken" }))).not.toBe(t("fallback"));
      expect(problemText(t, new ProblemError(409, { code: "not_heard_of" }))).toBe(t("fallback"));
      expect(problemText(t, new Error("private words"))).toBe(t("fallback"));
    }
  });
});
