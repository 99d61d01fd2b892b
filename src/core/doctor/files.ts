import { allows, type Policy } from './csp.js';
import type { FileFacts, PageFacts, ScriptFacts } from './facts.js';
import { finding, type Finding } from './finding.js';

/** A file that fits into one packet gains nothing from being packed. */
const ONE_PACKET = 1400;

/** Of files with one fault so many are named. */
const NAMED = 3;

/** The types that a browser takes as JavaScript (WHATWG MIME Sniffing, 4.6). */
const SCRIPT =
  /^(?:text|application)\/(?:x-)?(?:java|ecma)script$|^text\/(?:javascript1\.[0-5]|jscript|livescript)$/;
const JSON_TYPE = /^(?:application|text)\/(?:[\w.-]+\+)?json$/;

/** What is wrong with the files that a page asks for, and with the way they come. */
export function checkFiles(facts: PageFacts): Finding[] {
  const findings = grouped(facts.files.flatMap((file) => checkFile(file, facts)));
  const bare = facts.files.filter(({ nosniff, status }) => nosniff === false && status === 200);
  if (bare.length > 0) {
    findings.push(finding('no-nosniff', 'hint', bare[0]!.url, { count: bare.length }));
  }
  return findings;
}

/** One setting of a server mends many files, so they are one finding. */
function grouped(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const given of findings) {
    const { code, severity, args } = given;
    const alike = code === 'not-compressed' || code === 'wrong-type' || code === 'no-cors';
    const { kilobytes: _, ...cause } = args;
    const key = alike ? JSON.stringify([code, severity, cause]) : String(groups.size);
    groups.set(key, [...(groups.get(key) ?? []), given]);
  }
  return [...groups.values()].map(([first, ...others]) => {
    if (others.length === 0) return first!;
    const alike = [first!, ...others];
    const kilobytes = alike.reduce((sum, { args }) => sum + Number(args.kilobytes ?? 0), 0);
    const place = alike.slice(0, NAMED).map((member) => member.place);
    return {
      ...first!,
      place: [...place, ...(alike.length > NAMED ? ['…'] : [])].join(' '),
      args: { ...first!.args, count: alike.length, kilobytes },
    };
  });
}

function checkFile(file: FileFacts, { url: page, scripts }: PageFacts): Finding[] {
  const { url, role, status } = file;
  const { protocol, origin } = new URL(page);
  if (protocol === 'https:' && url.startsWith('http:')) {
    return [finding('mixed-content', 'error', url)];
  }
  if (status !== undefined && status !== 200) {
    return [
      finding('file-missing', 'error', url, {
        status,
        role,
        disk: url.startsWith('file:') ? 1 : 0,
      }),
    ];
  }
  const findings: Finding[] = [];
  if (role === 'frame') return refused(file, page) ? [finding('frame-refused', 'error', url)] : [];
  const script = scripts.find((candidate) => candidate.url === url);
  const cors = needsCors(role, script) && new URL(url).origin !== origin;
  if (cors && file.cors !== undefined && file.cors !== '*' && file.cors !== origin) {
    findings.push(finding('no-cors', 'error', url, { origin }));
  }
  const wrong = wrongType(file, script);
  if (wrong) findings.push(finding('wrong-type', wrong, url, { type: file.type || '—', role }));
  if (file.encoding === '' && (file.bytes ?? 0) > ONE_PACKET) {
    const kilobytes = Math.ceil(file.bytes! / 1024);
    findings.push(finding('not-compressed', 'warning', url, { kilobytes }));
  }
  return findings;
}

/** A classic script without `crossorigin` is the only file that may come from anywhere. */
const needsCors = (role: FileFacts['role'], script: ScriptFacts | undefined) =>
  role === 'data' || !script || script.module || script.crossorigin;

function wrongType(
  { role, type, nosniff }: FileFacts,
  script: ScriptFacts | undefined,
): Finding['severity'] | undefined {
  if (type === undefined) return undefined;
  const essence = type.split(';')[0]!.trim().toLowerCase();
  if (role === 'data') return JSON_TYPE.test(essence) ? undefined : 'warning';
  if (SCRIPT.test(essence)) return undefined;
  // A module must be JavaScript by its type; a classic script only where guessing is forbidden.
  return script?.kind === 'classic' && !script.module && !nosniff ? 'warning' : 'error';
}

/** Whether a page may not show a frame: `frame-ancestors` decides, else X-Frame-Options. */
function refused({ url, policies = [], frameOptions = '' }: FileFacts, page: string): boolean {
  const ancestors = policies.filter((policy) => policy.has('frame-ancestors'));
  if (ancestors.length > 0) {
    return ancestors.some((policy) => !admits(policy.get('frame-ancestors')!, url, page));
  }
  const option = frameOptions.trim().toLowerCase();
  const same = new URL(url).origin === new URL(page).origin;
  return option === 'deny' || (option === 'sameorigin' && !same);
}

function admits(ancestors: readonly string[], frame: string, page: string): boolean {
  const policy: Policy = new Map([['frame-src', ancestors]]);
  return allows(policy, { directive: 'frame-src', what: page }, frame);
}
