import { Search } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components/Button";
import { withWords } from "../i18n/catalogue.ts";
import { useT } from "../i18n/t.ts";
import { Avatar } from "../kit/avatar.tsx";
import { Icon } from "../kit/icon.tsx";
import { Keys } from "../kit/keys.tsx";
import { useMe } from "../me.ts";
import { loadPalette } from "./load-palette.ts";

const loadMenu = withWords(() => import("./member-menu.tsx"), "menu");
const MemberMenu = lazy(async () => ({ default: (await loadMenu()).MemberMenu }));

interface TopbarProps {
  practice: string;
  onFind: () => void;
  onKeys: () => void;
}

/** The field that finds everything, and the member's menu. Both load their dialogs on intent. */
export function Topbar({ practice, onFind, onKeys }: TopbarProps) {
  const t = useT("shell");
  return (
    <header className="topbar">
      <p className="topbar-practice">
        <bdi>{practice}</bdi>
      </p>
      <Button
        className="command"
        onPress={onFind}
        onHoverStart={() => void loadPalette()}
        onFocus={() => void loadPalette()}
        aria-keyshortcuts="Control+K Meta+K /"
        aria-haspopup="dialog"
      >
        <Icon of={Search} />
        <span>{t("find")}</span>
        <Keys of={["Mod", "K"]} />
      </Button>
      <div className="topbar-end">
        <MemberButton onKeys={onKeys} />
      </div>
    </header>
  );
}

function MemberButton({ onKeys }: { onKeys: () => void }) {
  const [asked, setAsked] = useState(false);
  const button = <MemberFace onPress={() => setAsked(true)} />;
  if (!asked) return button;
  return (
    <Suspense fallback={button}>
      <MemberMenu onKeys={onKeys}>
        <MemberFace />
      </MemberMenu>
    </Suspense>
  );
}

function MemberFace({ onPress }: { onPress?: () => void }) {
  const t = useT("shell");
  const { user } = useMe();
  const name = user.name || user.email;
  return (
    <Button
      className="avatar"
      aria-label={t("memberMenu", { name })}
      aria-haspopup="menu"
      onPress={onPress}
      onHoverStart={() => void loadMenu()}
      onFocus={() => void loadMenu()}
    >
      <Avatar name={name} />
    </Button>
  );
}
