import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench, Figure } from './measure';

const DIST = 'dist';

export const sizes: Bench = {
  about: 'what Excel loads, from dist/ (npm run build)',
  run() {
    if (!existsSync(join(DIST, 'functions.js'))) throw new Error('dist/ holds no add-in: run npm run build first.');
    const scripts = readdirSync(DIST).filter((name) => /\.(?:js|css)$/.test(name));
    return scripts.map((name): Figure => {
      const bytes = readFileSync(join(DIST, name));
      const budget = name === 'functions.js' ? { budget: 50 } : /^(?:pane|engine)\.js$/.test(name) ? { budget: 100 } : name === 'engine-worker.js' ? { budget: 150 } : {};
      return { what: `${name}, gzip`, value: gzipSync(bytes, { level: 9 }).length / 1024, unit: 'KiB', ...budget, detail: `${(bytes.length / 1024).toFixed(0)} KiB raw` };
    });
  },
};
