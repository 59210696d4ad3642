import { useNavigate } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { withWords } from "../i18n/catalogue.ts";
import { useT } from "../i18n/t.ts";
import { Terminology, termOf } from "../i18n/term.tsx";
import { useHotkeys } from "../kit/hotkeys.ts";
import { toast } from "../kit/toast.tsx";
import { useMe } from "../me.ts";
import { useDiscreet } from "./discreet.ts";
import { loadPalette } from "./load-palette.ts";
import { useLosing } from "./losing.ts";
import { OfflineBanner } from "./offline.tsx";
import { placesFor } from "./places.ts";
import { Rail } from "./rail.tsx";
import { useSignOut } from "./sign-out.ts";
import { Topbar } from "./topbar.tsx";
import { useIdle } from "./use-idle.ts";

const Palette = lazy(async () => ({ default: (await loadPalette()).EverythingPalette }));
const loadLosing = withWords(() => import("../pages/losing.tsx"), "menu");
const Losing = lazy(async () => ({ default: (await loadLosing()).Losing }));
const loadKeys = withWords(() => import("./keys-dialog.tsx"), "menu");
const KeysDialog = lazy(async () => ({ default: (await loadKeys()).KeysDialog }));

interface ShellProps {
  /** Writing asks for quiet: the rail shows icons only. */
  folded?: boolean;
  children: ReactNode;
}

/** What stands around every page of the app. */
export function Shell(props: ShellProps) {
  const me = useMe();
  return (
    <Terminology term={termOf(me.practice.terminology)}>
      <Frame {...props} />
    </Terminology>
  );
}

function Frame({ folded, children }: ShellProps) {
  const t = useT("shell");
  const { practice, member } = useMe();
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  const close = (isOpen: boolean) => isOpen || setOpen(null);
  const signOut = useSignOut();
  const losing = useLosing();

  useShellHotkeys(setOpen);
  useIdle(practice.idleMinutes, { soon: t("idleSoon"), stay: t("idleStay") }, () => void signOut({ because: "idle" }));

  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <div className={folded ? "shell folded" : "shell"}>
        <Rail practice={practice.name} places={placesFor(member.role).filter(({ within }) => !within)} />
        <div>
          <Topbar practice={practice.name} onFind={() => setOpen("palette")} onKeys={() => setOpen("keys")} />
          <OfflineBanner />
          <main id="main" className="shell-main" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <Suspense>
        {open === "palette" && <Palette isOpen onOpenChange={close} onKeys={() => setOpen("keys")} />}
        {open === "keys" && <KeysDialog isOpen onOpenChange={close} />}
        {losing !== null && <Losing />}
      </Suspense>
    </>
  );
}

function useShellHotkeys(setOpen: (what: "palette" | "keys") => void): void {
  const t = useT("shell");
  const navigate = useNavigate();
  const { member } = useMe();
  const [discreet, setDiscreet] = useDiscreet();
  const find = { does: t("keyFind"), group: "do", run: () => setOpen("palette") } as const;
  useHotkeys([
    { ...find, keys: "mod+k", whileTyping: true },
    { ...find, keys: "/" },
    { keys: "?", does: t("keyKeys"), group: "do", run: () => setOpen("keys") },
    { keys: "i", does: t("keyInitials"), group: "do", run: () => setDiscreet(!discreet) },
    { keys: "mod+z", does: t("keyUndo"), group: "do", run: () => toast.undoLatest() },
    {
      keys: "n a",
      does: t("newAppointment"),
      group: "do",
      run: () => void navigate({ to: "/calendar", search: { new: true } }),
    },
    {
      keys: "n c",
      does: t("newClient"),
      group: "do",
      run: () => void navigate({ to: "/clients", search: { new: true } }),
    },
    ...placesFor(member.role).map(({ to, word, key }) => ({
      keys: `g ${key}`,
      does: t(word),
      group: "go" as const,
      run: () => void navigate({ to }),
    })),
  ]);
}
