import { addToCode, numberOf, placeOf, textOf } from './bytes';
import { BrokenPart, HAS_DTD, MALFORMED, TOO_LARGE } from './failures';
import { decodeEntities } from './xml-text';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const COLON = 0x3a;
const BANG = 0x21;
const QUESTION = 0x3f;

/** Some five million cells; what a tag becomes in memory is many times its bytes. */
const MOST_TAGS = 24_000_000;

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/**
 * Walks XML tag by tag over its bytes; names come as nameCode() without their prefix, texts are decoded only when asked for.
 * Every method throws a BrokenPart when the XML is not well formed or declares a document type.
 */
export class XmlScanner {
  /** The name of the current tag. */
  element = 0;
  /** True for <a> and <a/>. */
  opens = false;
  /** True for </a> and <a/>. */
  closes = false;

  private at = 0;
  private depth = 0;
  private tags = 0;
  private textFrom = 0;
  private textTo = 0;
  /** Text before a comment or CDATA section, which hardly ever is there. */
  private textBefore = '';
  /** Of each attribute: its name, and where its value begins and ends. */
  private readonly attributes: number[] = [];

  constructor(private readonly bytes: Uint8Array) {}

  /** True for <a/>. */
  get empty(): boolean {
    return this.opens && this.closes;
  }

  /** Moves to the next tag. @returns false at the end. */
  next(): boolean {
    const { bytes } = this;
    this.textBefore = '';
    for (;;) {
      this.textFrom = this.at;
      while (this.at < bytes.length && bytes[this.at] !== LESS) this.at += 1;
      this.textTo = this.at;
      if (this.at >= bytes.length) return this.end();
      const mark = bytes[this.at + 1];
      if (mark !== BANG && mark !== QUESTION) return this.readTag(mark === SLASH);
      this.skipMarkup(mark);
    }
  }

  /** Moves past all that is inside the element that the current tag opens, to its closing tag. */
  skip(): void {
    if (this.closes) return;
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /** The text between the last tag and the current one. */
  text(): string {
    const text = this.textBefore + decodeEntities(textOf(this.bytes, this.textFrom, this.textTo));
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  /** The text between the last tag and the current one as a number; NaN when it is none, or empty. */
  number(): number {
    return this.textBefore ? Number(this.text()) : numberOf(this.bytes, this.textFrom, this.textTo);
  }

  /** The value of an attribute of the current tag. */
  attribute(name: number): string | undefined {
    const index = this.find(name);
    return index < 0 ? undefined : decodeEntities(textOf(this.bytes, this.from(index), this.to(index)));
  }

  /** nameCode() of the value of an attribute, 0 without it. */
  attributeCode(name: number): number {
    const index = this.find(name);
    if (index < 0) return 0;
    let code = 0;
    for (let at = this.from(index); at < this.to(index); at += 1) code = addToCode(code, this.bytes[at] ?? 0);
    return code;
  }

  /** The value of an attribute as a number; NaN when it is none, or not there. */
  attributeNumber(name: number): number {
    const index = this.find(name);
    return index < 0 ? NaN : numberOf(this.bytes, this.from(index), this.to(index));
  }

  /** The value of an attribute as placeOf() gives it; undefined without it. */
  attributePlace(name: number): number | undefined {
    const index = this.find(name);
    return index < 0 ? undefined : placeOf(this.bytes, this.from(index), this.to(index));
  }

  /** Whether an attribute says yes. */
  attributeTrue(name: number): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  private find(name: number): number {
    for (let index = 0; index < this.attributes.length; index += 3) {
      if (this.attributes[index] === name) return index;
    }
    return -1;
  }

  private from(index: number): number {
    return this.attributes[index + 1] ?? 0;
  }

  private to(index: number): number {
    return this.attributes[index + 2] ?? 0;
  }

  private end(): false {
    if (this.depth !== 0) throw new BrokenPart(MALFORMED);
    return false;
  }

  private readTag(closing: boolean): true {
    this.at += closing ? 2 : 1;
    this.element = this.readName();
    this.attributes.length = 0;
    let byte = this.skipSpace();
    while (byte !== GREATER && byte !== SLASH) {
      this.readAttribute();
      byte = this.skipSpace();
    }
    const empty = byte === SLASH;
    this.at += empty ? 2 : 1;
    this.opens = !closing;
    this.closes = closing || empty;
    this.tags += 1;
    if (this.tags > MOST_TAGS) throw new BrokenPart(TOO_LARGE);
    if (closing) this.depth -= 1;
    else if (!empty) this.depth += 1;
    if (this.depth < 0 || this.bytes[this.at - 1] !== GREATER) throw new BrokenPart(MALFORMED);
    return true;
  }

  private readName(): number {
    const { bytes } = this;
    const from = this.at;
    let code = 0;
    for (; this.at < bytes.length; this.at += 1) {
      const byte = bytes[this.at] ?? 0;
      if (byte === EQUALS || byte === GREATER || byte === SLASH || isSpace(byte)) break;
      code = byte === COLON ? 0 : addToCode(code, byte);
    }
    if (this.at === from) throw new BrokenPart(MALFORMED);
    return code;
  }

  private readAttribute(): void {
    const { bytes } = this;
    const name = this.readName();
    if (this.skipSpace() !== EQUALS) throw new BrokenPart(MALFORMED);
    this.at += 1;
    const quote = this.skipSpace();
    if (quote !== 0x22 && quote !== 0x27) throw new BrokenPart(MALFORMED);
    const from = this.at + 1;
    let to = from;
    while (to < bytes.length && bytes[to] !== quote) to += 1;
    this.attributes.push(name, from, to);
    this.at = to + 1;
  }

  private skipSpace(): number {
    for (; this.at < this.bytes.length; this.at += 1) {
      const byte = this.bytes[this.at] ?? 0;
      if (!isSpace(byte)) return byte;
    }
    throw new BrokenPart(MALFORMED);
  }

  private skipMarkup(mark: number): void {
    const start = textOf(this.bytes, this.at, Math.min(this.at + 9, this.bytes.length));
    const cdata = start === '<![CDATA[';
    const end = mark === QUESTION ? '?>' : cdata ? ']]>' : '-->';
    if (mark === BANG && !cdata && !start.startsWith('<!--')) throw new BrokenPart(HAS_DTD);
    this.textBefore += decodeEntities(textOf(this.bytes, this.textFrom, this.textTo));
    const from = this.at + (cdata ? 9 : mark === QUESTION ? 2 : 4);
    const to = this.indexOf(end, from);
    if (cdata) this.textBefore += textOf(this.bytes, from, to);
    this.at = to + end.length;
  }

  private indexOf(mark: string, from: number): number {
    const first = mark.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      if (textOf(this.bytes, at, Math.min(at + mark.length, this.bytes.length)) === mark) return at;
    }
    throw new BrokenPart(MALFORMED);
  }
}
