import type { Files } from './icon-faults';
import { all, type Element } from './xml';

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly helpUrl?: string }[];
}

/** Functions and ribbon commands that are announced and not there, or there and not announced. */
export function functionFaults(manifest: Element, files: Files, baseUrl: string): string[] {
  const urls = new Map([...all(manifest, 'bt:Url'), ...all(manifest, 'bt:String')].map((element) => [element.attributes['id'], element]));
  const source = (part: string): Element | undefined => urls.get(all(manifest, part)[0]?.children[0]?.attributes['resid']);
  const read = (url: string): string => files(url.slice(baseUrl.length + 1))?.toString('utf8') ?? '';

  const code = read(source('Script')?.attributes['DefaultValue'] ?? '');
  const associated = names(code, /CustomFunctions\.associate\("([^"]+)"/g);
  const metadata = source('Metadata');
  const languages = [metadata?.attributes['DefaultValue'] ?? '', ...(metadata?.children ?? []).map(({ attributes }) => attributes['Value'] ?? '')];
  const actions = names(code, /actions\.associate\("([^"]+)"/g);
  return [
    ...languages.flatMap((url) => [...metadataFaults(url, read(url), associated), ...helpFaults(read(url), files, baseUrl)]),
    ...all(manifest, 'FunctionName').filter(({ text }) => !actions.includes(text)).map(({ text }) => `command ${text} is not associated`),
  ];
}

function metadataFaults(url: string, json: string, associated: readonly string[]): string[] {
  if (json === '') return [];
  const { functions } = JSON.parse(json) as Metadata;
  const ids = functions.map(({ id }) => id);
  return [
    ...ids.filter((id) => !associated.includes(id)).map((id) => `${url}: ${id} is not associated`),
    ...associated.filter((id) => !ids.includes(id)).map((id) => `${url}: ${id} is not announced`),
    ...functions.filter(({ name }) => !/^[A-Z][A-Z0-9_.]{2,}$/i.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)).map(({ name }) => `${url}: ${name} is no name for a function`),
    ...(ids.length === 0 ? [`${url} announces no function`] : []),
  ];
}

function helpFaults(json: string, files: Files, baseUrl: string): string[] {
  if (json === '') return [];
  const { functions } = JSON.parse(json) as Metadata;
  return functions.flatMap(({ id, helpUrl = '' }) => (files(helpUrl.slice(baseUrl.length + 1)) ? [] : [`${helpUrl || `the help page of ${id}`} is not built`]));
}

const names = (code: string, pattern: RegExp): string[] => [...code.matchAll(pattern)].map(([, name = '']) => name);
