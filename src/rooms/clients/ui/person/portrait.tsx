import { Camera, ImageUp, Trash2 } from "lucide-react";
import { useRef } from "react";
import { Button } from "react-aria-components/Button";
import { useT } from "#web/i18n/t.ts";
import { Avatar } from "#web/kit/avatar.tsx";
import { Icon } from "#web/kit/icon.tsx";
import { Menu, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import type { Client } from "../../contract.ts";
import { fullName } from "../names.ts";
import { useKeepPhoto, usePhoto } from "./photo.ts";

/** What somebody looks like, or their initials; pressed, it is changed where it stands. */
export function Portrait({ client }: { client: Client }) {
  const t = useT("clients");
  const input = useRef<HTMLInputElement>(null);
  const { keep, isPending } = useKeepPhoto(client);
  const choose = () => input.current?.click();
  const face = <Face client={client} isPending={isPending} onPress={client.photoId === null ? choose : undefined} />;
  return (
    <span className="portrait">
      {client.photoId === null ? (
        face
      ) : (
        <MenuTrigger>
          {face}
          <Menu label={t("photo.label")} placement="bottom start">
            <MenuItem icon={ImageUp} onAction={choose}>
              {t("photo.other")}
            </MenuItem>
            <MenuItem icon={Trash2} ends onAction={() => keep(null)}>
              {t("photo.takeAway")}
            </MenuItem>
          </Menu>
        </MenuTrigger>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp,image/gif,image/heic,image/heif"
        aria-label={t("photo.choose")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) keep(file);
          // So that the same file can be chosen again.
          target.value = "";
        }}
      />
    </span>
  );
}

interface FaceProps {
  client: Client;
  isPending: boolean;
  onPress?: () => void;
}

function Face({ client, isPending, onPress }: FaceProps) {
  const t = useT("clients");
  const photo = usePhoto(client);
  const name = fullName(client);
  return (
    <Button
      className="portrait-face"
      aria-label={t(client.photoId === null ? "photo.add" : "photo.of", { name })}
      aria-busy={isPending}
      onPress={() => !isPending && onPress?.()}
    >
      <Avatar name={name} photo={photo} large />
      <span className="portrait-mark">
        <Icon of={Camera} size="small" />
      </span>
    </Button>
  );
}
