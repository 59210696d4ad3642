import { Download, FileJson, Sheet } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import type { Asked } from "#web/trail-asked.ts";

/** The list as a file, as the filter leaves it. The browser writes it to the disk as it comes, however long it is. */
export function ExportMenu({ asked }: { asked: Asked }) {
  const t = useT("trail");
  const take = (format: "csv" | "json") => {
    const link = document.createElement("a");
    const narrowed = Object.entries(asked).filter(([, value]) => value !== undefined);
    link.href = `/api/v1/audit-events/export?${new URLSearchParams([...narrowed, ["format", format]])}`;
    link.download = "";
    link.click();
  };
  return (
    <MenuTrigger>
      <Button small icon={Download}>
        {t("export.label")}
      </Button>
      <Menu label={t("export.label")}>
        <MenuItem icon={Sheet} onAction={() => take("csv")}>
          {t("export.csv")}
        </MenuItem>
        <MenuItem icon={FileJson} onAction={() => take("json")}>
          {t("export.json")}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  );
}
