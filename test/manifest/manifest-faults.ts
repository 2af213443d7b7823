import { functionFaults } from './function-faults';
import { iconFaults, type Files } from './icon-faults';
import { orderFaults } from './order';
import { resourceFaults } from './resource-faults';
import { all, child, parseXml, type Element } from './xml';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const URLS = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];
const REQUIRED: Readonly<Record<string, readonly [least: string, most: string]>> = {
  SharedRuntime: ['1.1', '1.1'],
  CustomFunctionsRuntime: ['1.3', '1.3'],
  ExcelApi: ['1.9', '1.12'],
};

/**
 * What Office would refuse, or worse, silently ignore: the checks of Microsoft's online validator that matter here, and some that it lacks.
 * @param files the folder that is served at `baseUrl`
 * @returns one line a fault; none for a manifest that is fine
 */
export function manifestFaults(xml: string, files: Files, baseUrl: string): string[] {
  let manifest: Element;
  try {
    manifest = parseXml(xml);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  return [
    ...orderFaults(manifest),
    ...headFaults(manifest),
    ...urlFaults(manifest, files, baseUrl),
    ...resourceFaults(manifest),
    ...runtimeFaults(manifest),
    ...iconFaults(manifest, files, baseUrl),
    ...functionFaults(manifest, files, baseUrl),
  ];
}

function headFaults(manifest: Element): string[] {
  const text = (name: string): string => child(manifest, name)?.text ?? '';
  const sets = new Map(all(manifest, 'Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion'] ?? '']));
  return [
    ...(GUID.test(text('Id')) ? [] : [`Id "${text('Id')}" is no GUID in lower case`]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(text('Version')) ? [] : [`Version "${text('Version')}" is not n.n.n.n`]),
    ...Object.entries(REQUIRED).filter(([name, [least, most]]) => !between(sets.get(name), least, most))
      .map(([name, [least, most]]) => `requirement ${name} is ${sets.get(name) ?? 'missing'}, wanted ${least} to ${most}`),
  ];
}

function between(version: string | undefined, least: string, most: string): boolean {
  const minor = (text: string): number => Number(text.split('.')[1]);
  return version !== undefined && minor(version) >= minor(least) && minor(version) <= minor(most);
}

function urlFaults(manifest: Element, files: Files, baseUrl: string): string[] {
  const urls = URLS.flatMap((name) => all(manifest, name)).flatMap((element) =>
    [element.attributes['DefaultValue'], ...element.children.map(({ attributes }) => attributes['Value'])]).filter((url) => url !== undefined);
  return urls.flatMap((url) => [
    ...(url.startsWith('https://') ? [] : [`${url} is not https`]),
    ...(url.length <= 2048 ? [] : [`${url.slice(0, 60)}… is longer than 2048`]),
    ...(!url.startsWith(`${baseUrl}/`) ? [`${url} is not below ${baseUrl}`] : []),
    ...(url.startsWith(`${baseUrl}/`) && !files(url.slice(baseUrl.length + 1)) ? [`${url} is not built`] : []),
  ]);
}

function runtimeFaults(manifest: Element): string[] {
  const runtime = all(manifest, 'Runtime')[0]?.attributes;
  const page = all(manifest, 'Page')[0]?.children[0]?.attributes['resid'];
  const functionFile = all(manifest, 'FunctionFile')[0]?.attributes['resid'];
  return [
    ...(runtime?.['lifetime'] === 'long' ? [] : ['the shared runtime must be long-lived']),
    ...(runtime?.['resid'] === page && page === functionFile ? [] : ['Runtime, the functions\' Page and FunctionFile must name one page']),
    ...(all(manifest, 'TaskpaneId').length === 0 ? [] : ['TaskpaneId opens a second page beside the long-lived runtime']),
  ];
}
