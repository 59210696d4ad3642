import { languages, locales } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { Button } from "#web/kit/button.tsx";
import { useTheme } from "#web/shell/theme.ts";
import { ChoicePart, SavePart, SmallPart, ToastPart } from "./kit/choices.tsx";
import { ButtonPart, FieldPart } from "./kit/controls.tsx";
import { EventPart } from "./kit/events.tsx";
import { ColourPart, SpacePart, TypePart } from "./kit/foundations.tsx";
import { EmptyPart, TablePart, TimelinePart } from "./kit/lists.tsx";
import { OverlayPart } from "./kit/overlays.tsx";
import { PalettePart } from "./kit/palette.tsx";
import { useSay } from "./kit/part.tsx";
import { TablesPart } from "./kit/tables.tsx";
import "./kit/kit-page.css";

/** Every part of the product, in every state worth drawing. In development builds only. */
export function KitPage() {
  const say = useSay();
  return (
    <main className="kit">
      <header>
        <div>
          <h1 className="title">{say("Kit", "רכיבים")}</h1>
          <p className="muted">
            {say("Every part of the product, in every state worth drawing.", "כל רכיב של המוצר, בכל מצב שראוי לצייר.")}
          </p>
        </div>
        <Switches />
      </header>
      <TypePart />
      <ColourPart />
      <SpacePart />
      <EventPart />
      <ButtonPart />
      <FieldPart />
      <ChoicePart />
      <SmallPart />
      <ToastPart />
      <SavePart />
      <OverlayPart />
      <PalettePart />
      <TablePart />
      <TablesPart />
      <TimelinePart />
      <EmptyPart />
    </main>
  );
}

function Switches() {
  const { setLocale } = useLanguage();
  const [, setTheme] = useTheme();
  return (
    <div className="actions">
      <Button onPress={() => setTheme("light")}>Light</Button>
      <Button onPress={() => setTheme("dark")}>Dark</Button>
      {locales.map((locale) => (
        <Button key={locale} small onPress={() => void setLocale(locale)}>
          <bdi lang={locale}>{languages[locale].name}</bdi>
        </Button>
      ))}
    </div>
  );
}
