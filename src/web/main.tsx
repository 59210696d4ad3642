import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { loadMessages } from "./i18n/catalogue.ts";
import { LanguageProvider, preferredLocale } from "./i18n/provider.tsx";
import { meQuery } from "./me.ts";
import { makeQueryClient } from "./query-client.ts";
import { makeRouter } from "./router.tsx";
import { Boundary } from "./shell/boundary.tsx";
import { settleSignOut } from "./shell/sign-out.ts";
import "./theme.css";

const queries = makeQueryClient();
await settleSignOut();
// Who is there is asked while the words are fetched.
if (!location.pathname.startsWith("/sign-in")) void queries.prefetchQuery(meQuery);
if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");

const locale = preferredLocale();
const messages = await loadMessages(locale);
const router = makeRouter(queries);

createRoot(document.getElementById("root") as HTMLElement).render(
  <LanguageProvider first={{ locale, messages }}>
    <Boundary>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Boundary>
  </LanguageProvider>,
);
