import fc from 'fast-check';

/**
 * One commit gives one result: properties try the same cases each time.
 * `SELARAS_SEED=random npm test` tries others; a failure prints the seed to keep as an example.
 */
const wish = process.env['SELARAS_SEED'];
if (wish !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wish ?? 20231231) });
