import { Ellipsis } from "lucide-react";
import { languages } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import { languageFor, wordingIn } from "../../../consents/texts/rules.ts";
import type { ConsentText } from "../queries.ts";
import { useTextActs } from "./acts.ts";

interface TextRowProps {
  text: ConsentText;
  /** The texts it stands among, in their order. */
  among: readonly ConsentText[];
  mayEdit: boolean;
  onEdit: () => void;
}

export function TextRow({ text, among, mayEdit, onEdit }: TextRowProps) {
  const t = useT("consents");
  const { locale } = useLanguage();
  const language = languageFor(text.wordings, locale, locale);
  const { title } = wordingIn(text.wordings, language);
  const about = [
    t(`purposes.${text.purpose}`),
    t(text.required ? "texts.required" : "texts.optional"),
    t("texts.version", { version: text.wordingVersion }),
    t("texts.given", { count: text.given }),
  ];
  return (
    <li className="consent-row consent-text-row">
      <div>
        <h2 className="name-small">
          <bdi lang={language}>{title}</bdi>
        </h2>
        <p className="small muted">{about.join(" · ")}</p>
        <p className="small muted">{text.languages.map((one) => languages[one].name).join(", ")}</p>
      </div>
      {mayEdit && (
        <div className="consent-acts">
          {text.retiredAt === null && (
            <Button small onPress={onEdit} aria-label={t("texts.editNamed", { name: title })}>
              {t("texts.edit")}
            </Button>
          )}
          <More text={text} among={among} title={title} />
        </div>
      )}
    </li>
  );
}

function More({ text, among, title }: Pick<TextRowProps, "text" | "among"> & { title: string }) {
  const t = useT("consents");
  const { move, retire, restore } = useTextActs();
  const at = among.indexOf(text);
  const label = t("texts.more", { name: title });
  return (
    <MenuTrigger>
      <IconButton icon={Ellipsis} small label={label} />
      <Menu label={label}>
        {text.retiredAt === null ? (
          <>
            <MenuItem isDisabled={at === 0} onAction={() => void move(among, at, at - 1)}>
              {t("texts.up")}
            </MenuItem>
            <MenuItem isDisabled={at === among.length - 1} onAction={() => void move(among, at, at + 1)}>
              {t("texts.down")}
            </MenuItem>
            <MenuItem onAction={() => void retire(text.id, title)}>{t("texts.retire")}</MenuItem>
          </>
        ) : (
          <MenuItem onAction={() => void restore(text.id)}>{t("texts.restore")}</MenuItem>
        )}
      </Menu>
    </MenuTrigger>
  );
}
