import path from 'node:path';
import { buildPreview } from './build';

// Builds what the preview serves and ends: what the browser tests run first.
await buildPreview(path.resolve(import.meta.dirname, '../../..'), (line) => { process.stdout.write(`${line}\n`); });
