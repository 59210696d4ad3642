import { useQuery } from "@tanstack/react-query";
import { Lock, LockKeyhole, LockOpen } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Menu, MenuChoices, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import type { Keeper } from "./keeping/keeper.ts";
import type { Kept } from "./keeping/kept.ts";
import type { Privacy } from "./keeping/road.ts";
import { settingsQuery } from "./queries.ts";

interface PrivacyProps {
  keeper: Keeper;
  kept: Kept;
}

/** Who reads it: those who treat, its author and the owners, or its author alone. */
export function PrivacyChoice({ keeper, kept }: PrivacyProps) {
  const t = useT("record");
  const choices = usePrivacyChoices();
  const now = choices[privacyIndex(kept)];
  if (!now) return null;
  return (
    <MenuTrigger>
      <Button kind="plain" className="note-private" icon={now.icon} aria-label={`${now.label}: ${now.detail}`}>
        {now.label}
      </Button>
      <Menu label={t("readBy")}>
        {choices.map(({ id, label, detail, icon, privacy }) => (
          <MenuItem key={id} icon={icon} value={detail} onAction={() => keeper.setPrivacy(privacy)}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}

/** The same as a line of a menu. */
export function PrivacyLine({ keeper, kept }: PrivacyProps) {
  const t = useT("record");
  const choices = usePrivacyChoices();
  const now = choices[privacyIndex(kept)];
  return (
    <MenuChoices
      label={t("readBy")}
      icon={now?.icon ?? LockOpen}
      choices={choices}
      chosen={now?.id ?? "shared"}
      onChoose={(id) => {
        const choice = choices.find((one) => one.id === id);
        if (choice) keeper.setPrivacy(choice.privacy);
      }}
    />
  );
}

const privacyIndex = ({ private: secret, psychotherapy }: Privacy) => (psychotherapy ? 2 : secret ? 1 : 0);

/** Whether private notes are closed to owners, too, until they say why. */
export function useBreakGlass(): boolean {
  return useQuery(settingsQuery()).data?.privateNotes === "break_glass";
}

function usePrivacyChoices() {
  const t = useT("record");
  const privateWho = useBreakGlass() ? t("privateWhoClosed") : t("privateWho");
  const choice = <I extends string>(id: I, icon: typeof Lock, label: string, detail: string, privacy: Privacy) => ({
    id,
    icon,
    label,
    detail,
    privacy,
  });
  return [
    choice("shared", LockOpen, t("shared"), t("sharedWho"), { private: false, psychotherapy: false }),
    choice("private", Lock, t("private"), privateWho, { private: true, psychotherapy: false }),
    choice("psychotherapy", LockKeyhole, t("psychotherapy"), t("psychotherapyWho"), {
      private: true,
      psychotherapy: true,
    }),
  ];
}
