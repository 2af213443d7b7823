import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import timers from 'node:timers';
import vm from 'node:vm';
import { trimmed } from './trim';

const dist = path.dirname(createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/office.js'));
const BASE = '/office/';
const scripts = new Map<string, vm.Script>();

function script(file: string): vm.Script {
  const known = scripts.get(file);
  if (known) return known;
  const compiled = new vm.Script(readFileSync(path.join(dist, file), 'utf8'), { filename: file });
  scripts.set(file, compiled);
  return compiled;
}

interface PostedMessage {
  readonly origin: string;
  readonly source: unknown;
  readonly data: string;
}

type Callback = (...args: never[]) => unknown;

/** The little of a browser window that office.js needs to load itself and to talk to its parent frame. */
export class RealmWindow {
  /** What was thrown where nobody could catch it. */
  readonly uncaught: Error[] = [];
  readonly globals: Record<string, unknown>;
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #listeners: ((message: PostedMessage) => unknown)[] = [];
  readonly #parent: { postMessage: (text: string) => void };
  readonly #origin: string;

  /** @param post hands the page's messages to the host */
  constructor(url: string, post: (text: string) => void) {
    const location = new URL(url);
    this.#origin = location.origin;
    this.#parent = { postMessage: (text) => queueMicrotask(() => this.#guard(() => post(text))) };
    const { performance, Promise, URL: Address, Event, clearTimeout, clearInterval, console } = globalThis;
    this.globals = {
      performance, Promise, URL: Address, Event, clearTimeout, clearInterval, console, location,
      setTimeout: (callback: Callback, wait?: number, ...args: never[]) => this.#keep(timers.setTimeout(() => this.#guard(() => callback(...args)), wait)),
      setInterval: (callback: Callback, wait?: number, ...args: never[]) => this.#keep(timers.setInterval(() => this.#guard(() => callback(...args)), wait)),
      parent: this.#parent,
      top: this.#parent,
      opener: null,
      name: '',
      history: {},
      navigator: { userAgent: 'node', language: 'id-ID' },
      addEventListener: (type: string, listener: (message: PostedMessage) => unknown) => {
        if (type === 'message') this.#listeners.push(listener);
      },
      removeEventListener: () => undefined,
      document: this.#document(location),
    };
    this.globals['window'] = this.globals['self'] = this.globals;
    vm.createContext(this.globals);
  }

  /** Hands a message of the host to the page. */
  deliver(text: string): void {
    queueMicrotask(() => {
      for (const listener of this.#listeners) {
        this.#guard(() => listener({ origin: this.#origin, source: this.#parent, data: text }));
      }
    });
  }

  /** Runs a script of the office.js package. */
  runOffice(file: string): void {
    script(file).runInContext(this.globals, { displayErrors: false });
  }

  /** Runs a bundle from the disk, as a script tag would. */
  runFile(file: string): void {
    new vm.Script(readFileSync(file, 'utf8'), { filename: path.basename(file) }).runInContext(this.globals, { displayErrors: false });
  }

  close(): void {
    this.#listeners.length = 0;
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #keep(timer: NodeJS.Timeout): NodeJS.Timeout {
    this.#timers.add(timer);
    timer.unref();
    return timer;
  }

  #guard(action: () => unknown): void {
    try {
      action();
    } catch (thrown) {
      this.uncaught.push(trimmed(thrown));
    }
  }

  #document(location: URL): object {
    const ownScript = { src: `${location.origin}${BASE}office.js`, getAttribute: () => null };
    return {
      readyState: 'complete',
      hasFocus: () => true,
      cookie: '',
      domain: location.hostname,
      URL: location.href,
      body: this.#element('body'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      getElementById: () => null,
      querySelectorAll: () => [],
      createElement: (tag: string) => this.#element(tag),
      getElementsByTagName: (tag: string) => (tag === 'script' ? [ownScript] : [this.#element(tag)]),
    };
  }

  #element(tag: string): object {
    return {
      tagName: tag,
      style: {},
      setAttribute: () => undefined,
      addEventListener: () => undefined,
      removeChild: () => undefined,
      getElementsByTagName: () => [this.#element('any')],
      appendChild: (child: ScriptElement) => this.#append(child),
      // office.js reads an address apart by means of a link.
      ...(tag === 'a' ? linkParts(this.#origin) : {}),
    };
  }

  #append(child: ScriptElement): ScriptElement {
    if (child.src === undefined) return child;
    const file = new URL(child.src).pathname.replace(BASE, '');
    // Before any timer: on a slow machine office.js would give up a script that is there.
    queueMicrotask(() => this.#guard(() => {
      if (file.startsWith('telemetry') || !existsSync(path.join(dist, file))) return child.onerror?.({});
      this.runOffice(file);
      child.onload?.();
    }));
    return child;
  }
}

interface ScriptElement {
  readonly src?: string;
  readonly onload?: () => void;
  readonly onerror?: (event: object) => void;
}

function linkParts(base: string): object {
  const link = { hostname: '', protocol: '', port: '' };
  return Object.defineProperty(link, 'href', {
    set(this: typeof link, href: string) {
      const { hostname, protocol, port } = new URL(href, base);
      Object.assign(this, { hostname, protocol, port });
    },
  });
}
