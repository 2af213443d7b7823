import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const RELATIONS = 'xl/_rels/workbook.xml.rels';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const PART = /^customXml\/item\d+\.xml$/;

/** The pieces of XML that add-ins keep in an .xlsx file, in the order of their names. The file must be whole: readXlsx has read it. */
export function customParts(xlsx: Uint8Array): readonly string[] {
  const parts = unzipSync(xlsx, { filter: ({ name, originalSize }) => PART.test(name) && originalSize <= LARGEST });
  return Object.keys(parts).sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).map((name) => strFromU8(parts[name] ?? new Uint8Array()));
}

/** No add-in of sense keeps more than this in one piece. */
const LARGEST = 10_000_000;

/** The file with these pieces of XML in it; it must have none yet. */
export function withCustomParts(xlsx: Uint8Array, xml: readonly string[]): Uint8Array {
  const parts = unzipSync(xlsx);
  const relations = xml.map((_, index) => `<Relationship Id="rIdCustom${index + 1}" Type="${KIND}" Target="../customXml/item${index + 1}.xml"/>`).join('');
  const before = strFromU8(parts[RELATIONS] ?? new Uint8Array());
  return zipSync({
    ...parts,
    [RELATIONS]: strToU8(before.replace('</Relationships>', `${relations}</Relationships>`)),
    ...Object.fromEntries(xml.map((text, index) => [`customXml/item${index + 1}.xml`, strToU8(text)])),
  });
}
