import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench, Figure } from './measure';

const DIST = 'dist';

/** In KiB. The engine is loaded after the pane can be used: by itself where the browser has no threads, else with what it stands on. */
const BUDGETS: Readonly<Record<string, number>> = { 'functions.js': 50, 'pane.js': 100, 'engine.js': 135, 'engine-worker.js': 160 };

export const sizes: Bench = {
  about: 'what Excel loads, from dist/ (npm run build)',
  run() {
    if (!existsSync(join(DIST, 'functions.js'))) throw new Error('dist/ holds no add-in: run npm run build first.');
    const scripts = readdirSync(DIST).filter((name) => /\.(?:js|css)$/.test(name));
    return scripts.map((name): Figure => {
      const bytes = readFileSync(join(DIST, name));
      const budget = BUDGETS[name];
      return { what: `${name}, gzip`, value: gzipSync(bytes, { level: 9 }).length / 1024, unit: 'KiB', ...(budget === undefined ? {} : { budget }), detail: `${(bytes.length / 1024).toFixed(0)} KiB raw` };
    });
  },
};
