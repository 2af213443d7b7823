import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, ROOT } from '../browser/built';
import { addinFolder } from '../../src/preview/server/build';
import type { Files } from './icon-faults';
import { manifestFaults } from './manifest-faults';

const URL = 'https://localhost:3000';
const built: Files = (file) => {
  const place = path.join(addinFolder(ROOT), file);
  return file !== '' && existsSync(place) ? readFileSync(place) : undefined;
};
/** The built folder with one file replaced, or taken away. */
const instead = (file: string, content: (text: Buffer) => Buffer | undefined): Files => (asked) => {
  const bytes = built(asked);
  return asked === file && bytes ? content(bytes) : bytes;
};
const manifest = (): string => built('manifest.xml')?.toString('utf8') ?? '';

beforeAll(build);

test('the manifest that is built is one that Office accepts', () => {
  expect(manifestFaults(manifest(), built, URL)).toEqual([]);
});

test('the manifest carries the version of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(manifest()).toContain(`<Version>${version}.0</Version>`);
});

test.each<[fault: string, from: string | RegExp, to: string, told: string]>([
  ['a tag is not closed', '</Hosts>\n  <Requirements>', '<Requirements>', '</OfficeApp> closes <Hosts>'],
  ['an element stands too late', /(<ProviderName>.*?<\/ProviderName>)\s*(<DefaultLocale>.*?<\/DefaultLocale>)/s, '$2$1', '<OfficeApp>: <ProviderName> stands too late'],
  ['Runtimes is not first in its host', /(<Runtimes>.*?<\/Runtimes>)\s*(<AllFormFactors>.*?<\/AllFormFactors>)/s, '$2$1', '<Host>: <Runtimes> stands too late'],
  ['the functions name their page before their script', /(<Script>.*?<\/Script>)\s*(<Page>.*?<\/Page>)/s, '$2$1', '<ExtensionPoint>: <Script> stands too late'],
  ['a button has an element that Office does not know', '<Supertip>', '<Tooltip/><Supertip>', '<Control> knows no <Tooltip>'],
  ['the id is no GUID', /<Id>.*<\/Id>/, '<Id>selaras</Id>', 'Id "selaras" is no GUID in lower case'],
  ['the version has three parts', /<Version>.*<\/Version>/, '<Version>0.1.0</Version>', 'Version "0.1.0" is not n.n.n.n'],
  ['an address is not https', 'https://localhost:3000/bantuan.html', 'http://localhost:3000/bantuan.html', 'http://localhost:3000/bantuan.html is not https'],
  ['an address leads elsewhere', 'https://localhost:3000/bantuan.html', 'https://example.com/bantuan.html', `https://example.com/bantuan.html is not below ${URL}`],
  ['a file is not built', 'functions.js"', 'fungsi.js"', `${URL}/fungsi.js is not built`],
  ['a requirement is missing', /<Set Name="SharedRuntime".*\/>/, '', 'requirement SharedRuntime is missing, wanted 1.1 to 1.1'],
  ['a requirement shuts out older Excel', 'MinVersion="1.9"', 'MinVersion="1.16"', 'requirement ExcelApi is 1.16, wanted 1.9 to 1.12'],
  ['a name points nowhere', 'resid="Help.Url"', 'resid="Bantuan.Url"', 'resid Bantuan.Url is not defined'],
  ['a name is never used', 'resid="Help.Url"', 'resid="Bantuan.Url"', 'resid Help.Url is never used'],
  ['a name is too long', /Help\.Url/g, 'Help.Url.That.Goes.On.And.On.And.On', 'resid Help.Url.That.Goes.On.And.On.And.On is longer than 32'],
  ['a name is given twice', '<bt:Image id="Icon.16"', '<bt:Image id="Icon.32"', 'Icon.32 is there twice'],
  ['a label is too long', 'DefaultValue="Periksa LKjIP"', `DefaultValue="${'Periksa '.repeat(16)}"`, 'OpenPane.Label has 128 characters, 1 to 125 allowed'],
  ['a text has no translation', /<bt:Override Locale="en-US" Value="Check LKjIP"\/>/, '', 'OpenPane.Label has no text for en-US'],
  ['the default locale is overridden', 'Locale="en-US" Value="Check LKjIP"', 'Locale="id-ID" Value="Check LKjIP"', 'OpenPane.Label overrides the default locale id-ID'],
  ['the runtime ends with the pane', 'lifetime="long"', 'lifetime="short"', 'the shared runtime must be long-lived'],
  ['the functions run in another page', /<Page>\s*<SourceLocation resid="Pane.Url"/, '<Page><SourceLocation resid="Help.Url"', 'Runtime, the functions\' Page and FunctionFile must name one page'],
  ['the button opens a second page', '<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>', 'TaskpaneId opens a second page beside the long-lived runtime'],
  ['an icon lacks a size', '<bt:Image size="80" resid="Icon.80"/>', '', 'an icon has no image of size 80'],
  ['an icon has another size than it says', 'icons/icon-16.png', 'icons/icon-64.png', `${URL}/icons/icon-64.png is 64 × 64, not 16 × 16`],
  ['a command is not there', /<Action xsi:type="ShowTaskpane">.*?<\/Action>/s, '<Action xsi:type="ExecuteFunction"><FunctionName>periksa</FunctionName></Action>', 'command periksa is not associated'],
])('it is noticed when %s', (_, from, to, told) => {
  const broken = manifest().replace(from, to);
  expect(broken).not.toBe(manifest());
  expect(manifestFaults(broken, built, URL)).toContain(told);
});

test.each<[fault: string, Files, told: string]>([
  ['an icon is no PNG', instead('icons/icon-80.png', () => Buffer.from('GIF89a')), `${URL}/icons/icon-80.png is no PNG`],
  ['an icon is not there', instead('icons/icon-80.png', () => undefined), `${URL}/icons/icon-80.png is not built`],
  ['a function is announced and not there', instead('functions.js', (code) => Buffer.from(code.toString().replace('associate("IKM"', 'associate("IKX"'))), `${URL}/functions-en.json: IKM is not associated`],
  ['a function is there and not announced', instead('functions.js', (code) => Buffer.from(code.toString().replace('associate("IKM"', 'associate("IKX"'))), `${URL}/functions-id.json: IKX is not announced`],
  ['a function has the name of a cell', instead('functions-id.json', (json) => Buffer.from(json.toString().replace('"name": "IKM"', '"name": "IKM1"'))), `${URL}/functions-id.json: IKM1 is no name for a function`],
  ['a help page is not there', instead('bantuan/fungsi/IKM.html', () => undefined), `${URL}/bantuan/fungsi/IKM.html is not built`],
  ['no function is announced', instead('functions-id.json', () => Buffer.from('{"functions":[]}')), `${URL}/functions-id.json announces no function`],
])('it is noticed when %s', (_, files, told) => {
  expect(manifestFaults(manifest(), files, URL)).toContain(told);
});
