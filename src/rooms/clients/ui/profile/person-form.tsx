import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, idempotencyKey } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Checkbox, Radio, RadioGroup } from "#web/kit/check.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { EmailField, PhoneField, TextArea, TextField } from "#web/kit/field.tsx";
import { isProblem, ProblemError, problemText } from "#web/problem.ts";
import type { Client } from "../../contract.ts";
import { type PersonRole, personRoles } from "../../people/rules.ts";
import { ClientPicker } from "../picker.tsx";
import { peopleQuery, type RelatedPerson } from "./queries.ts";

interface PersonFormProps {
  client: Client;
  /** Null for somebody new. */
  person: RelatedPerson | null;
  onDone: () => void;
}

/** Somebody who belongs to a client: as what, and who they are. */
export function PersonForm({ client, person, onDone }: PersonFormProps) {
  const t = useT("profile");
  const kit = useT("kit");
  const { form, change, save, isPending, mistakes, problem } = usePersonForm(client, person, onDone);
  return (
    <Dialog
      isOpen
      keepsOpen
      onOpenChange={(open) => open || onDone()}
      title={t(person === null ? "people.add" : "people.edit")}
      foot={(close) => (
        <>
          <Button kind="plain" onPress={close}>
            {kit("cancel")}
          </Button>
          <Button kind="primary" isPending={isPending} onPress={() => void save()}>
            {t("save")}
          </Button>
        </>
      )}
    >
      <RadioGroup
        label={t("people.who")}
        orientation="horizontal"
        value={form.isClient ? "client" : "other"}
        onChange={(value) => change({ isClient: value === "client" })}
      >
        <Radio value="other">{t("people.notHere")}</Radio>
        <Radio value="client">{t("people.alsoHere")}</Radio>
      </RadioGroup>
      {form.isClient ? (
        <ClientPicker value={form.personId} onChange={(personId) => change({ personId })} error={mistakes.person} />
      ) : (
        <Reached form={form} change={change} mistakes={mistakes} />
      )}
      <fieldset className="person-roles">
        <legend className="field-label">{t("people.as")}</legend>
        {personRoles.map((role) => (
          <Checkbox
            key={role}
            isSelected={form.roles.includes(role)}
            onChange={(is) => change({ roles: toggled(form.roles, role, is) })}
          >
            {t(`roles.${role}`)}
          </Checkbox>
        ))}
        {mistakes.roles && (
          <p className="field-error" role="alert">
            {mistakes.roles}
          </p>
        )}
      </fieldset>
      <TextArea
        label={t("people.note")}
        help={t("people.noteHelp")}
        value={form.note}
        onChange={(note) => change({ note })}
        maxLength={300}
        rows={2}
      />
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  );
}

const toggled = (roles: readonly PersonRole[], role: PersonRole, is: boolean): PersonRole[] =>
  personRoles.filter((one) => (one === role ? is : roles.includes(one)));

interface Form {
  isClient: boolean;
  personId: string | null;
  roles: PersonRole[];
  name: string;
  phone: string;
  email: string;
  note: string;
}

interface Mistakes {
  person?: string;
  name?: string;
  phone?: string;
  email?: string;
  roles?: string;
}

function Reached({
  form,
  change,
  mistakes,
}: {
  form: Form;
  change: (part: Partial<Form>) => void;
  mistakes: Mistakes;
}) {
  const t = useT("clients");
  return (
    <>
      <TextField
        label={t("form.contactName")}
        value={form.name}
        onChange={(name) => change({ name })}
        error={mistakes.name}
        autoComplete="off"
        maxLength={160}
        dir="auto"
        autoFocus
      />
      <PhoneField
        label={t("form.phone")}
        value={form.phone}
        onChange={(phone) => change({ phone })}
        error={mistakes.phone}
        autoComplete="off"
        maxLength={40}
      />
      <EmailField
        label={t("form.email")}
        value={form.email}
        onChange={(email) => change({ email })}
        error={mistakes.email}
        autoComplete="off"
        maxLength={254}
      />
    </>
  );
}

function usePersonForm(client: Client, person: RelatedPerson | null, onDone: () => void) {
  const t = useT("profile");
  const words = useT("clients");
  const problems = useT("problems");
  const queries = useQueryClient();
  const [key] = useState(idempotencyKey);
  const own = person?.personId == null ? person : null;
  const [form, setForm] = useState<Form>({
    isClient: person !== null && person.personId !== null,
    personId: person?.personId ?? null,
    roles: person?.roles ?? [],
    name: own?.name ?? "",
    phone: own?.phone ?? "",
    email: own?.email ?? "",
    note: person?.note ?? "",
  });
  const [isPending, setPending] = useState(false);
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const [problem, setProblem] = useState<string | null>(null);
  const found = (): Mistakes => ({
    ...(form.roles.length === 0 && { roles: t("people.needsRole") }),
    ...(form.roles.length > 4 && { roles: t("people.tooManyRoles") }),
    ...(!form.isClient && form.name.trim() === "" && { name: t("people.needsName") }),
    ...(form.isClient &&
      (form.personId === null || form.personId === client.id) && { person: t("people.needsPerson") }),
  });
  const refused = (error: unknown) => {
    const at = (field: string) => error instanceof ProblemError && error.issueAt(field) !== undefined;
    const wrong = {
      ...(at("phone") && { phone: words("form.wrong.phone") }),
      ...(at("email") && { email: words("form.wrong.email") }),
    };
    setMistakes(wrong);
    if (Object.keys(wrong).length > 0) return;
    setProblem(isProblem(error, "already_related") ? t("people.already") : problemText(problems, error));
  };
  const save = async () => {
    const wrong = found();
    setMistakes(wrong);
    setProblem(null);
    if (isPending || Object.keys(wrong).length > 0) return;
    setPending(true);
    try {
      await keep(client.id, person, form, key);
      await queries.invalidateQueries({ queryKey: peopleQuery(client.id).queryKey });
      onDone();
    } catch (error) {
      refused(error);
      setPending(false);
    }
  };
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  return { form, change, save, isPending, mistakes, problem };
}

async function keep(id: string, person: RelatedPerson | null, form: Form, key: string): Promise<void> {
  const { isClient, personId, roles, name, phone, email, note } = form;
  const reached = isClient
    ? { personId, name: null, phone: null, email: null }
    : { personId: null, name: name.trim(), phone: phone.trim() || null, email: email.trim() || null };
  const body = { ...reached, roles, note: note.trim() || null };
  if (person === null)
    await api.POST("/clients/{id}/related-people", {
      params: { path: { id } },
      body,
      headers: { "Idempotency-Key": key },
    });
  else
    await api.PATCH("/clients/{id}/related-people/{relatedId}", {
      params: { path: { id, relatedId: person.id } },
      body,
    });
}
