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
