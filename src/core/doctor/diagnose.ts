/*
 * The room `doctor`: what is wrong with a page that has our tags. It is given the facts of the page (its
 * scripts, tags, policies, files and data) and answers findings; to gather the facts is the work of the command
 * and of the tag, each in its own way. What is wrong inside the data is told by read and lint.
 */
import { nearest } from '../contract/nearest.js';
import { checkDocuments } from './data.js';
import { allows, decisive, headerFor, sourceFor, type Need } from './csp.js';
import type { PageFacts, ScriptFacts, TagFacts } from './facts.js';
import { checkFiles } from './files.js';
import { finding, type Finding } from './finding.js';
import { isOurs } from './ours.js';

const ORDER = { error: 0, warning: 1, hint: 2 };

/**
 * What is wrong with a page that has our tags, the worst first. Pure: the command and the tag gather
 * the facts, each in its own way.
 */
export function diagnose(facts: PageFacts): Finding[] {
  const { url, status, onDisk, renderer, unrooted = [] } = facts;
  if (status !== 200) return [finding('page-unreachable', 'error', url, { status })];
  const findings = [
    ...(onDisk ? [finding('needs-server', 'hint', url)] : []),
    ...(unrooted.length > 0
      ? [
          finding('root-unknown', 'hint', url, {
            value: unrooted.join('、'),
            count: unrooted.length,
          }),
        ]
      : []),
    ...(url.startsWith('file:') && !onDisk ? [finding('file-page', 'error', url)] : []),
    ...checkScripts(facts),
    ...checkOpenTags(facts),
    ...checkTags(facts),
    ...checkSlips(facts),
    ...checkFiles(facts),
    ...checkPolicies(facts),
    ...checkDocuments(facts),
    ...(renderer ? [] : [finding('no-renderer', 'hint', url)]),
  ];
  return findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

function checkScripts(facts: PageFacts): Finding[] {
  const { url, scripts, tags, standIns, escaped, charset, unrooted = [] } = facts;
  const findings: Finding[] = escaped.map((place) => finding('tags-escaped', 'error', place));
  const loaders = scripts.filter(({ kind }) => kind !== 'tag');
  const wanted = tags.length + standIns;
  const isElsewhere = unrooted.some((address) => isOurs(new URL(address, 'file:///').href));
  if (scripts.length === 0 && wanted > 0 && !isElsewhere) {
    findings.push(finding('script-missing', 'error', url, { count: wanted }));
  }
  if (loaders.length > 0 && wanted === 0 && escaped.length === 0) {
    findings.push(finding('tags-missing', 'warning', loaders[0]!.url));
  }
  const versions = new Set(
    [...scripts, ...tags].flatMap(({ version }) => (version ? [version] : [])),
  );
  if (versions.size > 1) {
    const args = { versions: [...versions].join('、') };
    findings.push(finding('two-versions', 'warning', loaders[0]?.url ?? url, args));
  } else if (loaders.length > 1) {
    findings.push(finding('loader-twice', 'hint', loaders[1]!.url, { count: loaders.length }));
  }
  return [...findings, ...scripts.flatMap((script) => checkScript(script, url, charset, facts))];
}

function checkScript(
  script: ScriptFacts,
  page: string,
  charset: string,
  { files }: PageFacts,
): Finding[] {
  const { url, kind, module, intact, crossorigin } = script;
  const findings: Finding[] = [];
  if (!module && kind !== 'classic') findings.push(finding('not-a-module', 'error', url));
  if (intact === false) findings.push(finding('integrity-mismatch', 'error', url));
  // Without CORS the browser cannot look into the file, and refuses it.
  const foreign = new URL(url).origin !== new URL(page).origin;
  if (intact !== undefined && !crossorigin && !module && foreign) {
    findings.push(finding('integrity-crossorigin', 'error', url));
  }
  // A classic script is read in the page's encoding unless the server names its own.
  const type = files.find((file) => file.url === url)?.type;
  const isForeign = !script.ascii && charset !== '';
  if (
    kind === 'classic' &&
    isForeign &&
    !/^utf-?8$/i.test(charset) &&
    !/utf-?8/i.test(type ?? '')
  ) {
    findings.push(finding('classic-charset', 'error', url, { charset }));
  }
  return findings;
}

/** Tags that nothing ends: what follows them is not shown. */
function checkOpenTags({ open = [] }: PageFacts): Finding[] {
  return open.map(({ name, place, selfClosing }) =>
    finding(selfClosing ? 'self-closing-tag' : 'unclosed-tag', 'error', place, { tag: name }),
  );
}

function checkTags({ tags, scripts }: PageFacts): Finding[] {
  const loadable = scripts.find(({ knows }) => knows)?.knows;
  return tags.flatMap(({ name, place, defined, height, hidden }) => {
    const args = { tag: name };
    if (loadable && !loadable.includes(name)) {
      const known = nearest(name, loadable) ?? '';
      return [finding('unknown-tag', 'error', place, { ...args, known })];
    }
    if (defined === false) return [finding('undefined-tag', 'error', place, args)];
    if (hidden) return [finding('hidden', 'warning', place, args)];
    return height === 0 ? [finding('no-height', 'error', place, args)] : [];
  });
}

/** Names that do nothing, and tables that stay tables. */
function checkSlips({ slips = [], undrawn = [] }: PageFacts): Finding[] {
  return [
    ...slips.map(({ kind, place, value, known }) =>
      finding(`misspelt-${kind}`, 'error', place, { value, known }),
    ),
    ...undrawn.map(({ place, reason }) => finding('undrawn-table', 'warning', place, { reason })),
  ];
}

/** All that the page asks its policies for. */
export function needsOf({ scripts, files, tags }: PageFacts): Need[] {
  // What a script imports is asked for with its nonce.
  const [nonce] = scripts.flatMap((script) => script.nonce ?? []);
  const asked: Record<(typeof files)[number]['role'], Need['directive']> = {
    script: 'script-src',
    data: 'connect-src',
    frame: 'frame-src',
  };
  const addresses = files.map(({ url, role }): Need => ({
    directive: asked[role],
    what: url,
    ...(nonce && role === 'script' ? { nonce } : {}),
  }));
  const named = scripts.map(({ url, nonce: scriptNonce }): Need => ({
    directive: 'script-src',
    what: url,
    ...(scriptNonce ? { nonce: scriptNonce } : {}),
  }));
  if (scripts.length === 0) return addresses;
  return [
    ...[...named, ...addresses].filter(({ what }) => /^https?:/.test(what)),
    { directive: 'trusted-types', what: 'lit-html' },
    ...(scripts.some(({ kind }) => kind === 'classic')
      ? [{ directive: 'trusted-types', what: 'gongfu-script', isSpare: true } as const]
      : []),
    ...(tags.some(hasWorker)
      ? [{ directive: 'trusted-types', what: 'gongfu-worker' } as const]
      : []),
    { directive: 'sandbox', what: 'allow-scripts' },
    { directive: 'sandbox', what: 'allow-same-origin' },
  ];
}

/** Whether a tag is a wall that a service worker brings up without the network. */
const hasWorker = ({ name, attributes = {} }: TagFacts) =>
  name === 'gf-wall' && !!attributes.worker && attributes['no-keep'] === undefined;

function checkPolicies(facts: PageFacts): Finding[] {
  const { url, policies, onDisk, violations } = facts;
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { from, policy } of policies ?? []) {
    for (const need of needsOf(facts)) {
      if (allows(policy, need, url)) continue;
      const directive = decisive(policy, need)!;
      const add = sourceFor(need, url);
      const asked = directive === 'default-src' ? need.directive : directive;
      const key = [from, asked, add].join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      const args = { directive: asked, what: need.what, add };
      const severity = need.isSpare ? 'warning' : 'error';
      findings.push(finding('policy-blocks', severity, `Content-Security-Policy (${from})`, args));
    }
  }
  for (const { directive, blocked, ours } of violations) {
    findings.push(finding('violation', ours ? 'error' : 'hint', blocked || url, { directive }));
  }
  if (policies?.length === 0 && !onDisk) findings.push(finding('no-policy', 'hint', url));
  return findings;
}

/** The exact header that the page's server should send. */
export function headerOf(facts: PageFacts): string {
  const sent = (facts.policies ?? []).filter(({ from }) => from === 'header');
  return headerFor(
    sent.map(({ policy }) => policy),
    needsOf(facts),
    facts.url,
  );
}
