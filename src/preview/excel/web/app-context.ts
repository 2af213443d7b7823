/** Requirement sets and the newest version of each that this Excel has. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** What Excel 2021 and the web both have; newer sets are asked for by tests that need them. */
export const DEFAULT_REQUIREMENTS: RequirementMatrix = {
  AddinCommands: '1.3',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.3',
  DialogApi: '1.2',
  ExcelApi: '1.14',
  RichApiRuntime: '1.2',
  SharedRuntime: '1.1',
};

export const CONVERSATION = 'selaras-preview';
export const ADDIN_ID = 'selaras';

const EXCEL_ON_THE_WEB = 16;
const VERSION = '16.0.18000.0';

/** The answer to the first question of office.js: where am I? */
export function appContext(place: {
  readonly uiLocale: string;
  readonly dataLocale: string;
  readonly documentUrl: string;
  readonly requirements: RequirementMatrix;
}): Readonly<Record<string, unknown>> {
  return {
    _id: ADDIN_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: VERSION,
    _hostFullVersion: VERSION,
    _appMinorVersion: 1,
    _appUILocale: place.uiLocale,
    _dataLocale: place.dataLocale,
    _docUrl: place.documentUrl,
    _clientMode: 0,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: ADDIN_ID,
    _addinName: 'Selaras',
    _appDomains: [],
    _featureGates: {},
    _wacHostEnvironment: '0',
    _initialDisplayMode: 2,
    _requirementMatrix: JSON.stringify(place.requirements),
  };
}

/** The add-in page's address with what Excel on the web adds to it. */
export function addinUrl(page: string, locale: string, origin: string): string {
  const sharedRuntimeAndFunctions = 3;
  const host = `Excel$Web$16.01$${locale}$telemetry$$$${sharedRuntimeAndFunctions}`;
  const connection = `${CONVERSATION}|${ADDIN_ID}|${encodeURIComponent(origin)}`;
  const joint = page.includes('?') ? '&' : '?';
  return `${page}${joint}_host_Info=${host}#&_xdm_Info=${connection}`;
}
