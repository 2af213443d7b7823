import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../check/finding';
import type { Language, Text } from '../sheet/text';

export const FORMATS = ['table', 'json', 'sarif', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** The lowest level that makes the command fail. */
export type Threshold = Exclude<Level, 'saran'> | 'tidak-pernah';
const THRESHOLDS: readonly Threshold[] = ['salah', 'patut-dicek', 'tidak-pernah'];
const LANGUAGES: readonly Language[] = ['id', 'en'];

/** What the user asked for. */
export type Request =
  | { readonly kind: 'help' | 'version'; readonly language: Language }
  | { readonly kind: 'wrong'; readonly language: Language; readonly message: Text }
  | {
      readonly kind: 'check';
      readonly language: Language;
      readonly paths: readonly string[];
      readonly format: Format;
      readonly out?: string;
      /** Last year's file. */
      readonly previous?: string;
      readonly threshold: Threshold;
    };

const NAMED: Readonly<Record<string, readonly string[] | 'any' | 'none'>> = {
  format: FORMATS,
  out: 'any',
  'gagal-pada': THRESHOLDS,
  'tahun-lalu': 'any',
  lang: LANGUAGES,
  help: 'none',
  version: 'none',
};

const oneOf = <T extends string>(allowed: readonly T[], value: string | undefined): T | undefined =>
  allowed.find((one) => one === value);

/** @param name as declared, @param written as the user wrote it, with its dashes. */
function wrongOption(name: string, written: string, value: string | undefined): Text | undefined {
  const allowed = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (!allowed) return { id: `opsi ${written} tidak dikenal.`, en: `unknown option ${written}.` };
  if (allowed === 'none') return undefined;
  if (!value) return { id: `opsi ${written} memerlukan nilai.`, en: `option ${written} needs a value.` };
  if (allowed === 'any' || allowed.includes(value)) return undefined;
  const list = allowed.join(', ');
  return {
    id: `nilai "${value}" tidak dikenal untuk ${written}; pilih: ${list}.`,
    en: `unknown value "${value}" for ${written}; choose: ${list}.`,
  };
}

/** @param words what follows "selaras" on the command line. */
export function readRequest(words: readonly string[]): Request {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      'gagal-pada': { type: 'string' },
      'tahun-lalu': { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
  const options = tokens.filter((token) => token.kind === 'option');
  const value = (name: string): string | undefined => options.findLast((option) => option.name === name)?.value;
  const language = oneOf(LANGUAGES, value('lang')) ?? 'id';
  const wrong = (message: Text): Request => ({ kind: 'wrong', language, message });

  for (const option of options) {
    const message = wrongOption(option.name, option.rawName, option.value);
    if (message) return wrong(message);
  }
  if (options.some(({ name }) => name === 'help')) return { kind: 'help', language };
  if (options.some(({ name }) => name === 'version')) return { kind: 'version', language };

  const [command, ...paths] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  if (command !== 'periksa') {
    return wrong(
      command === undefined
        ? { id: 'perintah belum disebut; coba: selaras periksa FILE.', en: 'no command given; try: selaras periksa FILE.' }
        : { id: `perintah "${command}" tidak dikenal; coba: selaras periksa FILE.`, en: `unknown command "${command}"; try: selaras periksa FILE.` },
    );
  }
  if (paths.length === 0) {
    return wrong({ id: 'sebutkan file atau folder yang diperiksa.', en: 'name a file or folder to check.' });
  }
  const [out, previous] = [value('out'), value('tahun-lalu')];
  return {
    kind: 'check',
    language,
    paths,
    format: oneOf(FORMATS, value('format')) ?? 'table',
    threshold: oneOf(THRESHOLDS, value('gagal-pada')) ?? 'salah',
    ...(out === undefined ? {} : { out }),
    ...(previous === undefined ? {} : { previous }),
  };
}

/** The levels that make the command fail. */
export function failingLevels(threshold: Threshold): readonly Level[] {
  return threshold === 'tidak-pernah' ? [] : LEVELS.slice(0, LEVELS.indexOf(threshold) + 1);
}
