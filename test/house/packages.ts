interface Packages {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly overrides?: Record<string, string>;
}

/** Versions that are not exact, and packages without a row "| `name` | reason |" under "## Dependencies" of docs/architecture.md, or rows without a package. */
export function packageFaults(packageJson: string, architecture: string): string[] {
  const packages = JSON.parse(packageJson) as Packages;
  const named = { ...packages.dependencies, ...packages.devDependencies, ...packages.overrides };
  const [, section = ''] = /^## Dependencies$([^]*?)(?=^## |(?![^]))/m.exec(architecture) ?? [];
  const reasons = new Map([...section.matchAll(/^\| `([^`]+)` \|(.+)\|\s*$/gm)].map(([, name = '', reason = '']) => [name, reason.trim()]));
  return [
    ...Object.entries(named).filter(([, version]) => !/^(?:npm:[\w@/.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)).map(([name, version]) => `${name}: ${version} is no exact version`),
    ...Object.keys(named).filter((name) => !reasons.get(name)).map((name) => `${name} has no reason in docs/architecture.md`),
    ...[...reasons.keys()].filter((name) => !(name in named)).map((name) => `${name} has a reason in docs/architecture.md and is not used`),
  ];
}

interface Lock {
  readonly packages: Record<string, { readonly resolved?: string; readonly optionalDependencies?: Record<string, string> }>;
}

/** What makes `npm ci` fail elsewhere: a platform's own package that the lock lacks, an address that is not npm's registry. */
export function lockFaults(packageLock: string): string[] {
  const { packages } = JSON.parse(packageLock) as Lock;
  return Object.entries(packages).flatMap(([path, { resolved, optionalDependencies = {} }]) => {
    const absent = Object.keys(optionalDependencies).filter((name) => !placesOf(path, name).some((place) => place in packages));
    return [
      ...absent.map((name) => `${path} needs ${name} on some platform, and package-lock.json lacks it`),
      ...(resolved === undefined || resolved.startsWith('https://registry.npmjs.org/') ? [] : [`${path} comes from ${resolved}`]),
    ];
  });
}

/** Where Node looks for a package: beside the one that asks, and in every node_modules above. */
function placesOf(path: string, name: string): string[] {
  const steps = path === '' ? [] : path.split('/node_modules/');
  return [...steps.keys(), steps.length].map((depth) => (depth === 0 ? `node_modules/${name}` : `${steps.slice(0, depth).join('/node_modules/')}/node_modules/${name}`));
}
