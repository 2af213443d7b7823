import { descendants, type Element } from './xml';

/** Office reads these elements in this order and refuses, or silently ignores, any other. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl',
    'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides', 'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor', 'MobileFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};
const FUNCTIONS_ORDER = ['Script', 'Page', 'Metadata', 'Namespace'];

export function orderFaults(manifest: Element): string[] {
  return [manifest, ...descendants(manifest)].flatMap((element) => {
    const order = element.attributes['xsi:type'] === 'CustomFunctions' ? FUNCTIONS_ORDER : ORDER[element.name];
    if (!order) return [];
    const places = element.children.map(({ name }) => order.indexOf(name));
    const unknown = element.children.filter((_, index) => places[index] === -1).map(({ name }) => `<${element.name}> knows no <${name}>`);
    const early = element.children.filter((_, index) => (places[index] ?? 0) < Math.max(-1, ...places.slice(0, index)));
    return [...unknown, ...early.filter(({ name }) => order.includes(name)).map(({ name }) => `<${element.name}>: <${name}> stands too late`)];
  });
}
