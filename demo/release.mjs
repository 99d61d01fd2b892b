// Writes what a site needs to host the tags itself, with the workbench, the builder and the guide: the same
// bytes from the same sources:
//   node demo/release.mjs [folder]       release/gongfu-board-<version>.zip and its checksum
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, install, root } from './prepare.mjs';
import { readmeOf, siteFiles } from './site.mjs';

const read = (path) => readFileSync(join(root, path));
const json = (value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
const hash = (name, bytes, encoding) => createHash(name).update(bytes).digest(encoding);

/** What no page asks for: types, developers' entries, the command line and what it starts from. */
const NOT_HOSTED =
  /^(?:types\/|start(?:-publish)?\/|arquero\.js$|gongfu\.bundler\.js$|custom-elements\.json$|(?:web-types|vscode\.html-custom-data)\.json$|gongfu-cli)/;

/** The integrity of every script, as `<script integrity>` takes it (Subresource Integrity). */
export function integrities(files) {
  const scripts = Object.keys(files).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    scripts.sort().map((name) => [name, `sha384-${hash('sha384', files[name], 'base64')}`]),
  );
}

/**
 * The packages whose code is in the scripts, as a CycloneDX 1.6 document. It has neither a serial
 * number nor a time, so that the same sources give the same bytes.
 */
export function billOfMaterials({ name, version, license }, licences, lock) {
  const found = new Map(
    [...licences.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)].map((one) => [one[1], one]),
  );
  const purl = (id, at) => `pkg:npm/${id.replace('@', '%40')}@${at}`;
  const components = [...found.values()].map(([, id, at, licence]) => {
    const sha512 = lock.packages[`node_modules/${id}`]?.integrity?.match(/sha512-(\S+)/)?.[1];
    const content = sha512 && Buffer.from(sha512, 'base64').toString('hex');
    return {
      type: 'library',
      'bom-ref': purl(id, at),
      name: id,
      version: at,
      purl: purl(id, at),
      licenses: [{ license: { id: licence } }],
      ...(content
        ? {
            hashes: [
              {
                alg: 'SHA-512',
                content,
              },
            ],
          }
        : {}),
    };
  });
  const self = { type: 'library', 'bom-ref': purl(name, version), name, version };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        ...self,
        licenses: [{ license: { id: license } }],
      },
    },
    components,
    dependencies: [
      {
        ref: purl(name, version),
        dependsOn: components.map((one) => one['bom-ref']),
      },
    ],
  };
}

/** The files of the release by name, without the folder that they stand in. */
export function releaseFiles() {
  const manifest = JSON.parse(read('package.json'));
  const files = siteFiles();
  for (const entry of readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(join(root, 'dist/').length);
    const name = path.replaceAll('\\', '/');
    if (entry.isFile() && !NOT_HOSTED.test(name)) files[`dist/${name}`] = read(`dist/${name}`);
  }
  files['LICENSE.txt'] = read('LICENSE');
  files['README.md'] = readmeOf(files);
  files['sri.json'] = json({ version: manifest.version, files: integrities(files) });
  const licences = ['third-party-licenses.md', 'convert-licenses.md']
    .map((name) => files[`dist/${name}`].toString())
    .join('\n');
  const lock = JSON.parse(read('package-lock.json'));
  files['sbom.cdx.json'] = json(billOfMaterials(manifest, licences, lock));
  return files;
}

/** Writes the release into a folder and answers its path. */
export async function writeRelease(folder = join(root, 'release')) {
  const { zipSync } = await import('fflate');
  const { name, version } = JSON.parse(read('package.json'));
  const files = releaseFiles();
  // ZIP knows no time before this, and no zone.
  const options = { level: 9, mtime: new Date(1980, 0, 1) };
  const entries = Object.keys(files)
    .sort()
    .map((file) => [`${name}-${version}/${file}`, [files[file], options]]);
  const zip = zipSync(Object.fromEntries(entries));
  const path = join(folder, `${name}-${version}.zip`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, zip);
  writeFileSync(`${path}.sha256`, `${hash('sha256', zip, 'hex')}  ${name}-${version}.zip\n`);
  return path;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  install();
  build();
  const path = await writeRelease(argv[2]);
  console.log(`${path}\n${readFileSync(`${path}.sha256`, 'utf8').trim()}`);
}
