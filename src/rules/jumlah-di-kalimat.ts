import type { Language } from '../sheet/text';
import { writeNumber } from '../domain/number-text';
import { decimalsOf, exactSum } from '../domain/printed';
import { bilingual, place } from '../check/message';
import { proseOf } from '../check/prose';
import { figure, saidAt } from '../check/sentence-violation';
import type { Rule, Violation } from '../check/rule';
import { brokenRemainders, brokenSums, type BrokenSum } from '../sentence/sums';
import { hasNear } from '../sentence/thing';
import type { Passage } from '../sentence/passage';

/** The amounts that a sentence lists do not make the total, or the remainder, that it names. */
const rule: Rule = {
  id: 'jumlah-di-kalimat',
  *check(book) {
    const prose = proseOf(book);
    const isPrinted = (value: number) => hasNear(prose.numbers, value, 0);
    for (const { passage, statements } of prose.passages) {
      if (statements.length < 3) continue;
      for (const broken of [...brokenSums(passage.text, statements, isPrinted), ...brokenRemainders(statements, isPrinted)]) yield violation(passage, broken);
    }
  },
};

function violation(passage: Passage, broken: BrokenSum): Violation {
  const { wrong, expected, sure } = broken;
  const { at, ...rest } = saidAt(passage, wrong);
  return {
    at, ...rest, level: sure ? 'salah' : 'patut-dicek', found: wrong.value, expected, evidence: [at],
    message: bilingual((language) => `${MESSAGES[broken.kind][language](passage, broken, place(at))}${accused(passage, broken, language)}`),
  };
}

const difference = (passage: Passage, { whole, parts }: BrokenSum) => [whole, ...parts].map((mention) => figure(passage, mention)).join(' − ');

type Say = (passage: Passage, broken: BrokenSum, where: string) => string;

const write = (value: number, language: Language) => writeNumber(value, decimalsOf(value), language);
const sum = ({ parts }: BrokenSum, language: Language) => write(exactSum(parts.map(({ value }) => value), 2), language);

const MESSAGES: Readonly<Record<BrokenSum['kind'], Readonly<Record<Language, Say>>>> = {
  jumlah: {
    id: (passage, broken, where) =>
      `Kalimat di ${where} menyebut jumlah ${figure(passage, broken.whole)}, padahal ${broken.parts.length} rinciannya berjumlah ${sum(broken, 'id')}.`,
    en: (passage, broken, where) =>
      `The sentence in ${where} gives the total ${figure(passage, broken.whole)}, but its ${broken.parts.length} parts add up to ${sum(broken, 'en')}.`,
  },
  sisa: {
    id: (passage, broken, where) => `Kalimat di ${where} menyebut sisa ${figure(passage, broken.wrong)}, padahal ${difference(passage, broken)} = ${write(broken.expected, 'id')}.`,
    en: (passage, broken, where) => `The sentence in ${where} says ${figure(passage, broken.wrong)} is left, but ${difference(passage, broken)} = ${write(broken.expected, 'en')}.`,
  },
};

/** Where one of the parts is the likelier culprit. */
function accused(passage: Passage, { wrong, whole, kind, expected }: BrokenSum, language: Language): string {
  if (kind === 'sisa' || wrong === whole) return '';
  return language === 'id'
    ? ` Yang tidak sesuai tampaknya ${figure(passage, wrong)}: agar cocok seharusnya ${write(expected, 'id')}.`
    : ` What does not fit seems to be ${figure(passage, wrong)}: it should be ${write(expected, 'en')} to agree.`;
}

export default rule;
