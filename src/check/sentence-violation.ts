import { cellOf, type Passage } from '../sentence/passage';
import type { Mention } from '../sentence/mention';
import type { Span } from '../sentence/spans';
import type { Violation } from './rule';

/** Characters of a sentence that are shown before a number, so that a reader finds it. */
const BEFORE = 60;
const LONGEST_QUOTE = 200;

/** Where a number of a sentence stands and what is written there: the part of a violation that all rules about sentences share. */
export function saidAt(passage: Passage, mention: Span): Pick<Violation, 'at' | 'table' | 'label'> {
  return { at: cellOf(passage, mention.start), table: null, label: clause(passage, mention) };
}

/** The text of a part of a passage, on one line, shortened in its middle. */
export function quote({ text }: Passage, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE - 60)} … ${words.slice(-55)}`;
}

/** A number as it is written, without its amount in words. */
export function figure(passage: Passage, { start, end, words }: Mention): string {
  return quote(passage, { start, end: words && words.start > start ? Math.min(end, words.start) : end }).replace(/[\s([{]+$/, '');
}

/** The words that lead to a number, with it. */
function clause({ text, sentences, mentions }: Passage, { start, end }: Span): string {
  const sentence = sentences.find((span) => span.start <= start && start < span.end)?.start ?? 0;
  const head = Math.max(sentence, mentions.findLast((other) => other.end <= start && other.kind !== 'tahun')?.end ?? 0);
  const from = Math.max(head, start - BEFORE);
  const cut = from === head ? from : from + Math.max(0, text.slice(from, start).search(/\s/));
  const words = mentions.find((other) => other.start === start)?.words;
  return text.slice(cut, words && words.start > start ? words.start : end).replace(/\s+/g, ' ').replace(/^[\s,.;:)\]]+|[\s([{]+$/g, '');
}
