import { chmod } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

const root = import.meta.dirname;
const at = (...parts) => path.join(root, ...parts);
const require = createRequire(import.meta.url);

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const DEVELOPMENT_URL = 'https://localhost:3000';

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      target: 'es2022',
    },
  },
};
const css = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] };

const shared = (name) => ({
  name,
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  cache: {
    type: 'filesystem',
    name,
    cacheDirectory: at('node_modules/.cache/webpack'),
    buildDependencies: { config: [import.meta.filename] },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** What Excel on the web, Windows, Mac and iPad asks of office.js; names, places and every byte are Microsoft's. */
const OFFICE_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'custom-functions-runtime.js',
  'telemetry/oteljs_agave.js',
  'id-id/office_strings.js',
  'en-us/office_strings.js',
];

/** A function that is called once packs smaller where it stands than where it is called. */
const SMALLEST = { compress: { passes: 6, inline: 0, reduce_funcs: false } };

/**
 * The add-in in dist/: everything Excel loads, and nothing else.
 * OFFICE_JS=local (default) serves office.js beside the add-in, OFFICE_JS=cdn loads Microsoft's; ADDIN_URL is where dist/ will be served.
 */
function addin() {
  const cdn = process.env.OFFICE_JS === 'cdn';
  const url = (process.env.ADDIN_URL || DEVELOPMENT_URL).replace(/\/+$/, '');
  const officeDist = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  const officeScript = cdn ? `${OFFICE_CDN}/lib/1/hosted/office.js` : 'office/office.js';
  const fillPage = (page) =>
    page.toString().replaceAll('%OFFICE_JS%', officeScript).replaceAll('%OFFICE_ORIGIN%', cdn ? ` ${OFFICE_CDN}` : '');
  const fillManifest = (manifest) => manifest.toString().replaceAll(DEVELOPMENT_URL, url);
  // Left as it is: webpack would minify whatever it knows, Microsoft's files too.
  const copy = (from, to, transform) => ({ from, to, info: { minimized: true }, ...(transform ? { transform } : {}) });
  const licence = (name) => copy(at('node_modules', name, 'LICEN[CS]E*'), `licences/${name}.txt`);
  const office = ['../LICENSE.md', ...OFFICE_FILES].map((file) => copy(path.join(officeDist, file), `office/${file.replace('../', '')}`));

  return {
    ...shared('addin'),
    target: ['web', 'es2022'],
    entry: { functions: [at('src/functions/functions.ts'), at('src/taskpane/start.ts')] },
    output: {
      path: at('dist'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      publicPath: 'auto',
      clean: { keep: /^cli(\/|\\|$)/ },
    },
    module: { rules: [typescript, css] },
    optimization: {
      chunkIds: 'named',
      mangleExports: 'size',
      splitChunks: false,
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: SMALLEST })],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: at('src/functions/functions.ts'), output: 'functions.json' }),
      new LocalisedFunctionsPlugin(url),
      new HelpPagesPlugin(),
      new TemplatePlansPlugin(),
      new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].css' }),
      new CopyPlugin({
        patterns: [
          copy(at('src/taskpane/taskpane.html'), 'taskpane.html', fillPage),
          copy(at('assets/bantuan/bantuan.html'), '[name][ext]'),
          copy(at('assets/bantuan/bantuan.css'), 'bantuan/[name][ext]'),
          copy(at('docs/gambar/*.png'), 'bantuan/gambar/[name][ext]'),
          copy(at('manifest.xml'), 'manifest.xml', fillManifest),
          copy(at('assets/icons/*.png'), 'icons/[name][ext]'),
          copy(at('assets/templates/*.xlsx'), 'templates/[name][ext]'),
          ...['decimal.js', 'fflate', 'preact'].map(licence),
          ...(cdn ? [] : office),
        ],
      }),
    ],
  };
}

/** functions.json as generated → one of each language. */
class LocalisedFunctionsPlugin {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('LocalisedFunctions', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tapPromise({ name: 'LocalisedFunctions', stage }, async () => {
        const { localise } = await tsImport('./src/functions/metadata.ts', import.meta.url);
        const generated = compilation.getAsset('functions.json').source.source().toString();
        for (const language of ['id', 'en']) {
          compilation.emitAsset(`functions-${language}.json`, new sources.RawSource(localise(generated, language, this.url)));
        }
      });
    });
  }
}

/** docs/ as static pages in bantuan/: served with the pane, readable from a folder. */
class HelpPagesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'HelpPages', stage }, async () => {
        const { readHelpPages } = await tsImport('./assets/bantuan/help-pages.ts', import.meta.url);
        const { readBasis } = await tsImport('./assets/bantuan/basis.ts', import.meta.url);
        for (const [name, page] of readHelpPages()) compilation.emitAsset(`bantuan/${name}`, new sources.RawSource(page));
        compilation.emitAsset('bantuan/dasar.json', new sources.RawSource(JSON.stringify(readBasis())));
      });
    });
  }
}

/** The command line can be run by its name, however often it is built: npm sees to that only when it installs. */
class ExecutablePlugin {
  apply(compiler) {
    compiler.hooks.assetEmitted.tapPromise('Executable', (_, { targetPath }) => chmod(targetPath, 0o755));
  }
}

/** The templates cell by cell, for an Excel that cannot take over the sheets of a file. */
class TemplatePlansPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('TemplatePlans', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'TemplatePlans', stage }, async () => {
        const { planFiles } = await tsImport('./assets/templates/plan-files.ts', import.meta.url);
        for (const [name, text] of planFiles()) compilation.emitAsset(`templates/${name}`, new sources.RawSource(text));
      });
    });
  }
}

/** The preview page in .cache/preview: a spreadsheet that plays Excel. Only served on this machine, so it is not minified. */
function preview() {
  return {
    ...shared('preview'),
    target: ['web', 'es2022'],
    entry: { preview: at('src/preview/main.ts') },
    output: { path: at('.cache/preview'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
    module: { rules: [typescript, css, { test: /\.m?js$/, resolve: { fullySpecified: false } }] },
    optimization: { minimize: false, concatenateModules: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new CopyPlugin({ patterns: [{ from: at('src/preview/page'), to: '.' }] }),
    ],
  };
}

/** The command line in dist/cli: one file, and beside it the reader of the older forms, loaded only when one is met. */
function cli() {
  return {
    ...shared('cli'),
    target: 'node20',
    entry: { selaras: at('src/cli/main.ts') },
    output: { path: at('dist/cli'), filename: '[name].cjs', chunkFilename: '[name].cjs', chunkFormat: 'commonjs', clean: true },
    module: { rules: [typescript] },
    optimization: { minimize: false },
    plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }), new ExecutablePlugin()],
  };
}

/** The benchmarks, compiled like what is shipped, so that they measure what users run. */
function bench() {
  return {
    ...shared('bench'),
    target: 'node20',
    entry: { run: at('test/bench/run.ts') },
    output: { path: at('node_modules/.cache/bench'), filename: '[name].cjs', chunkFilename: '[name].cjs', chunkFormat: 'commonjs', clean: true },
    module: { rules: [typescript] },
    externals: ['playwright-core'],
    externalsType: 'commonjs',
    node: { __dirname: true },
    optimization: { minimize: false },
  };
}

export default [addin(), preview(), cli(), bench()];
