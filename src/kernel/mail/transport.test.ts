import { afterEach, describe, expect, test } from "vitest";
import { readMail } from "./eml.ts";
import { MailFailed, MailUnset } from "./failures.ts";
import { signInLetter } from "./letters.ts";
import { answer, closeServers, mailServer, plainServer } from "./loopback.testing.ts";
import type { Letter } from "./message.ts";
import { type Mailer, openMail, type Timeouts } from "./transport.ts";

const from = "Quiet Room <hello@quietroom.example>";
const secret = "zk2u-secret-token";
const letter: Letter = {
  ...signInLetter({ locale: "he", link: `https://quietroom.example/sign-in/verify?token=${secret}`, minutes: 10 }),
  to: "ana@clients.example",
  messageId: "<0198f3c2-sign-in@quietroom.example>",
};

const opened: Mailer[] = [];
afterEach(async () => {
  for (const post of opened.splice(0)) post.close();
  await closeServers();
});

describe("with a mail server", () => {
  test("a letter arrives with its Message-ID, its language and both its parts", async () => {
    const { url, arrived } = await mailServer();
    const answer = await mailer(url).send(letter);
    expect(answer).toEqual({ accepted: true, response: "250" });
    const [mail] = arrived;
    expect(mail!.recipients).toEqual(["ana@clients.example"]);
    expect(mail!.source).toContain(`Message-ID: ${letter.messageId}`);
    expect(mail!.source).toContain("Content-Language: he");
    expect(mail!.source).toContain("Auto-Submitted: auto-generated");
    expect(mail!.source).toMatch(/multipart\/alternative/);
    expect(mail!.source).not.toMatch(/X-Mailer/i);
    const { subject, text, html } = readMail(mail!.source);
    expect({ subject, text }).toEqual({ subject: letter.subject, text: letter.text });
    expect(html).toBe(letter.html);
  });

  test("the same letter tried again carries the same Message-ID", async () => {
    const { url, arrived } = await mailServer();
    const post = mailer(url);
    await post.send(letter);
    await post.send(letter);
    expect(arrived.map((mail) => readMail(mail.source).messageId)).toEqual([letter.messageId, letter.messageId]);
  });

  test("a letter says how to unsubscribe when it was told to", async () => {
    const { url, arrived } = await mailServer();
    await mailer(url).send({ ...letter, headers: { "List-Unsubscribe": "<https://quietroom.example/stop>" } });
    expect(arrived[0]!.source).toContain("List-Unsubscribe: <https://quietroom.example/stop>");
  });

  test("encryption is used where it is offered, whoever signed the certificate next door", async () => {
    const { url, arrived } = await mailServer({ disabledCommands: [] });
    await mailer(url).send(letter);
    expect(arrived[0]!.secure).toBe(true);
  });

  test("its refusal of an address for good is permanent", async () => {
    const { url } = await mailServer({
      onRcptTo: (_, __, done) => done(answer(550, "5.1.1 <ana@clients.example> unknown")),
    });
    await expect(failure(mailer(url))).resolves.toEqual({
      code: "refused_address",
      permanent: true,
      response: "550 5.1.1",
    });
  });

  test("its refusal of an address for now is not", async () => {
    const { url } = await mailServer({ onRcptTo: (_, __, done) => done(answer(451, "4.3.0 greylisted")) });
    await expect(failure(mailer(url))).resolves.toEqual({
      code: "refused_address",
      permanent: false,
      response: "451 4.3.0",
    });
  });

  test.each([
    [554, true],
    [452, false],
  ])("its refusal of the letter with %i is permanent: %s", async (code, permanent) => {
    const { url } = await mailServer({
      onData: (stream, _, done) => stream.resume().on("end", () => done(answer(code, "no"))),
    });
    await expect(failure(mailer(url))).resolves.toEqual({ code: "refused", permanent, response: String(code) });
  });

  test("its refusal of our sender is no refusal of the address", async () => {
    const { url } = await mailServer({ onMailFrom: (_, __, done) => done(answer(553, "not yours")) });
    await expect(failure(mailer(url))).resolves.toMatchObject({ code: "refused", permanent: true });
  });

  test("its refusal of our password is nothing that a letter could mend, and not for ever", async () => {
    const { url } = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_, __, done) => done(answer(535, "5.7.8 no")),
    });
    const post = mailer(url.replace("//", "//name:wrong@"));
    await expect(failure(post)).resolves.toMatchObject({ code: "auth", permanent: false });
    await expect(post.check()).rejects.toMatchObject({ code: "auth" });
  });

  test("one that takes our name and password passes the check", async () => {
    const { url } = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (auth, _, done) => done(null, { user: auth.username }),
    });
    await expect(mailer(url.replace("//", "//name:right@")).check()).resolves.toBeUndefined();
  });
});

describe("without an answer", () => {
  test("a server that is not there is unreachable", async () => {
    const { url, stop } = await plainServer(() => {});
    await stop();
    await expect(failure(mailer(url))).resolves.toEqual({ code: "unreachable", permanent: false, response: "" });
  });

  test("a server that hangs up is unreachable", async () => {
    const { url } = await plainServer((socket) => socket.destroy());
    await expect(failure(mailer(url))).resolves.toMatchObject({ code: "unreachable", permanent: false });
  });

  test("a server that never greets runs into the time to connect", async () => {
    const { url } = await plainServer(() => {});
    const started = performance.now();
    await expect(failure(mailer(url, { connect: 100, silence: 5000, letter: 5000 }))).resolves.toMatchObject({
      code: "timeout",
    });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("a server that falls silent runs into the time of silence", async () => {
    const { url } = await plainServer((socket) => socket.write("220 quiet\r\n"));
    await expect(failure(mailer(url, { connect: 5000, silence: 100, letter: 5000 }))).resolves.toMatchObject({
      code: "timeout",
    });
  });

  test("a server that trickles for ever runs into the time of a letter", async () => {
    const { url } = await plainServer((socket) => {
      socket.write("220 slow\r\n");
      const drip = setInterval(() => socket.write("250-more\r\n"), 20);
      socket.on("close", () => clearInterval(drip));
    });
    await expect(failure(mailer(url, { connect: 5000, silence: 5000, letter: 300 }))).resolves.toMatchObject({
      code: "timeout",
    });
  });

  test("a password is not sent over a network that does not encrypt", async () => {
    let connected = false;
    let tried = false;
    const { url } = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onConnect: (_, done) => {
        connected = true;
        done();
      },
      onAuth: (_, __, done) => {
        tried = true;
        done(null, { user: "name" });
      },
    });
    // This machine by a name that does not look like it.
    const elsewhere = url.replace("127.0.0.1", "[::ffff:7f00:1]").replace("//", "//name:secret@");
    await expect(failure(mailer(elsewhere))).resolves.toMatchObject({ code: "unreachable" });
    expect({ connected, tried }).toEqual({ connected: true, tried: false });
  });
});

describe("without a mail server", () => {
  test("and not local, sending says what to configure", async () => {
    const post = openMail({ from });
    expect(post.kind).toBe("unset");
    await expect(post.send(letter)).rejects.toThrow(MailUnset);
    await expect(post.check()).rejects.toThrow(/SMTP_URL.*MAIL_FROM/);
  });
});

test.each([
  "ana@clients.example, eve@elsewhere.example",
  "Ana <ana@clients.example>",
  "ana",
  "",
  "a@b\r\nBcc: eve@elsewhere.example",
])("%j is no single address and is refused before anything is sent", async (to) => {
  const { url, arrived } = await mailServer();
  await expect(mailer(url).send({ ...letter, to })).rejects.toMatchObject({ code: "refused_address", permanent: true });
  expect(arrived).toEqual([]);
});

function mailer(smtpUrl: string, timeouts?: Timeouts): Mailer {
  const post = openMail({ smtpUrl, from, timeouts });
  opened.push(post);
  return post;
}

async function failure(post: Mailer): Promise<Pick<MailFailed, "code" | "permanent" | "response">> {
  const error = await post.send(letter).then(
    () => expect.unreachable("the letter went"),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(MailFailed);
  const { code, permanent, response } = error as MailFailed;
  const told = `${JSON.stringify(error)} ${String(error)} ${(error as Error).stack} ${String((error as Error).cause)}`;
  expect(told).not.toMatch(/ana@|clients\.example/);
  expect(told).not.toContain(secret);
  expect(told).not.toContain(letter.subject);
  return { code, permanent, response };
}
